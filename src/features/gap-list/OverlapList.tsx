import { useTranslation } from 'react-i18next';
import type { CoverageReport, Run } from '#geo/engine/report.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { navigate } from '#src/state/route.ts';
import { LineMark } from '#src/ui/LineMark.tsx';
import { Section } from '#src/ui/Panel.tsx';
import { Row, Rows } from '#src/ui/Row.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import { partsText } from '#src/i18n/partsText.ts';
import { useGroupNames } from './useGroupNames.ts';

/** Stretches that more than one group serves. */
export function OverlapList({ report }: { readonly report: CoverageReport }) {
  const { t } = useTranslation();
  const { overlaps, sliverMetres } = report;
  const groupNames = useGroupNames();
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
                  title={partsText(t, run, sliverMetres)}
                  mark={<LineMark kind="overlap" />}
                  detail={groupNames(run.groups)}
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
