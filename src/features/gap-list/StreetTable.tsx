import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreetFigures, StreetState } from '#geo/engine/report.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { useRowHover } from '#src/state/hover.ts';
import { navigate } from '#src/state/route.ts';
import { Section } from '#src/ui/Panel.tsx';
import { Row, Rows } from '#src/ui/Row.tsx';
import { ShareBar } from '#src/ui/ShareBar.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';

const STATES = ['uncovered', 'partly', 'covered'] as const satisfies readonly StreetState[];

/** Every street that counts, by state: not covered first. */
export function StreetTable({ streets }: { readonly streets: readonly StreetFigures[] }) {
  const { t } = useTranslation();
  const { count } = useFormatters();
  const [state, setState] = useState<StreetState>('uncovered');
  const label = {
    uncovered: t('gaps.filterUncovered'),
    partly: t('gaps.filterPartly'),
    covered: t('gaps.filterCovered'),
  };
  const inState = (wanted: StreetState) => streets.filter((street) => street.state === wanted);
  const shownStreets = inState(state).toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
  return (
    <Section title={t('gaps.streets')}>
      <SegmentedControl
        fullWidth
        aria-label={t('gaps.filter')}
        value={state}
        onChange={(value) => setState(STATES.find((each) => each === value) ?? 'uncovered')}
        data={STATES.map((value) => ({
          value,
          label: `${label[value]} ${count(inState(value).length)}`,
        }))}
      />
      <ShowMore items={shownStreets} more={(hidden) => t('gaps.moreRows', { count: hidden })}>
        {(shown) => (
          <Rows>
            {shown.map((street) => (
              <li key={street.id}>
                <StreetRow street={street} />
              </li>
            ))}
          </Rows>
        )}
      </ShowMore>
    </Section>
  );
}

function StreetRow({ street }: { readonly street: StreetFigures }) {
  const { metres } = useFormatters();
  const hover = useRowHover('street', street.id);
  return (
    <Row
      title={street.name}
      detail={
        street.state === 'partly' ? <ShareBar share={street.coveredMetres / street.metres} /> : null
      }
      figure={metres(street.metres)}
      onClick={() => navigate({ selection: { kind: 'street', id: street.id } })}
      {...hover}
    />
  );
}
