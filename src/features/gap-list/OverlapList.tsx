import { useTranslation } from 'react-i18next';
import type { Run } from '#geo/engine/report.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { navigate } from '#src/state/route.ts';
import { Section } from '#src/ui/Panel.tsx';
import { Row, Rows } from '#src/ui/Row.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import { runText } from './runText.ts';

/** Stretches that more than one group serves. */
export function OverlapList({ overlaps }: { readonly overlaps: readonly Run[] }) {
  const { t } = useTranslation();
  const { metres } = useFormatters();
  const show = ({ streetIds }: Run) => {
    const [street] = streetIds;
    if (street) navigate({ selection: { kind: 'street', id: street } });
  };
  return (
    <Section title={t('gaps.overlaps')}>
      <ShowMore
        id="overlaps"
        items={overlaps}
        more={(hidden) => t('gaps.moreRows', { count: hidden })}
      >
        {(shown) => (
          <Rows>
            {shown.map((run) => (
              <li key={run.id}>
                <Row
                  title={runText(t, run)}
                  figure={metres(run.metres)}
                  onClick={() => show(run)}
                />
              </li>
            ))}
          </Rows>
        )}
      </ShowMore>
    </Section>
  );
}
