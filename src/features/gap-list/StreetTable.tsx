import { SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { numbersText } from '#geo/engine/numbers/numbersText.ts';
import type { StreetFigures, StreetState } from '#geo/engine/report.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { partWords } from '#src/i18n/partWords.ts';
import { useRowHover } from '#src/state/hover.ts';
import { navigate } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { useRemembered } from '#src/ui/memory.ts';
import { Section } from '#src/ui/Panel.tsx';
import { Row, Rows } from '#src/ui/Row.tsx';
import { ShareBar } from '#src/ui/ShareBar.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';

const STATES = ['uncovered', 'partly', 'covered'] as const satisfies readonly StreetState[];

/** Every street that counts, by state, in the order given. */
export function StreetTable({ streets }: { readonly streets: readonly StreetFigures[] }) {
  const { t } = useTranslation();
  const { count } = useFormatters();
  const [state, setState] = useRemembered<StreetState>('streets/state', 'uncovered');
  const { streetByKey } = useWorkspace();
  const label = {
    uncovered: t('gaps.filterUncovered'),
    partly: t('gaps.filterPartly'),
    covered: t('gaps.filterCovered'),
  };
  const inState = useMemo(() => {
    const those = (wanted: StreetState) => streets.filter((street) => street.state === wanted);
    return { uncovered: those('uncovered'), partly: those('partly'), covered: those('covered') };
  }, [streets]);
  return (
    <Section title={t('gaps.streets')}>
      <SegmentedControl
        fullWidth
        aria-label={t('gaps.filter')}
        value={state}
        onChange={(value) => setState(STATES.find((each) => each === value) ?? 'uncovered')}
        data={STATES.map((value) => ({
          value,
          label: `${label[value]} ${count(inState[value].length)}`,
        }))}
      />
      <ShowMore
        id={`streets/${state}`}
        items={inState[state]}
        more={(hidden) => t('gaps.moreRows', { count: hidden })}
      >
        {(shown) => (
          <Rows>
            {shown.map((street) => (
              <li key={street.id}>
                <StreetRow
                  street={street}
                  name={streetByKey.get(street.id)?.label ?? street.name}
                />
              </li>
            ))}
          </Rows>
        )}
      </ShowMore>
    </Section>
  );
}

/** How much of a street is covered, and which house numbers are not. */
function PartlyCovered({ street }: { readonly street: StreetFigures }) {
  const { t } = useTranslation();
  const numbers = numbersText(street.uncoveredNumbers ?? [], partWords(t));
  return (
    <>
      <ShareBar share={street.coveredMetres / street.metres} />
      {numbers ? t('gaps.notCoveredNumbers', { numbers }) : null}
    </>
  );
}

interface StreetRowProps {
  readonly street: StreetFigures;
  readonly name: string;
}

function StreetRow({ street, name }: StreetRowProps) {
  const { metres } = useFormatters();
  const hover = useRowHover('street', street.id);
  return (
    <Row
      title={name}
      detail={street.state === 'partly' ? <PartlyCovered street={street} /> : null}
      figure={metres(street.metres)}
      onClick={() => navigate({ selection: { kind: 'street', id: street.id } })}
      {...hover}
    />
  );
}
