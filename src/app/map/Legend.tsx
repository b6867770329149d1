import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useFormatters } from '#src/i18n/figures.ts';
import { useRoute } from '#src/state/route.ts';
import { hasBar, useTool } from '#src/state/tool.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { LineMark, type LineKind } from '#src/ui/LineMark.tsx';
import styles from './Legend.module.css';

/** What the lines mean, with how much there is of each. */
export function Legend() {
  const { t } = useTranslation();
  const { report } = useWorkspace();
  const { measure } = useRoute();
  const { count, metres } = useFormatters();
  // a small map has no room to spare: there it opens on request
  const isSmall = useMediaQuery('(max-width: 56.1875rem)');
  const isBarShown = useTool(({ tool }) => hasBar(tool));
  // the bar of a tool has its place
  if (!report || isBarShown) return null;
  const { totals, overlaps, plannedMetres } = report;
  const { covered, partly, uncovered } = totals.streets;
  const isStreets = measure === 'streets';
  const addresses = measure === 'addresses' ? totals.addresses : null;
  const figures = isStreets
    ? { covered: count(covered), uncovered: count(uncovered) }
    : addresses
      ? {
          covered: count(addresses.covered),
          uncovered: count(addresses.total - addresses.covered),
        }
      : {
          covered: metres(totals.coveredMetres),
          uncovered: metres(totals.metres - totals.coveredMetres),
        };
  const overlapMetres = overlaps.reduce((sum, run) => sum + run.metres, 0);
  return (
    <details className={`${styles.legend} figures`} open={!isSmall}>
      <summary>{t('shell.legend')}</summary>
      <dl>
        <Item kind="covered" label={t('shell.legendCovered')} figure={figures.covered} />
        {plannedMetres > 0 ? (
          <Item kind="planned" label={t('shell.legendPlanned')} figure={metres(plannedMetres)} />
        ) : null}
        {isStreets && partly > 0 ? (
          <Item kind="partly" label={t('shell.legendPartly')} figure={count(partly)} />
        ) : null}
        <Item kind="uncovered" label={t('shell.legendUncovered')} figure={figures.uncovered} />
        {overlapMetres > 0 ? (
          <Item kind="overlap" label={t('shell.legendOverlap')} figure={metres(overlapMetres)} />
        ) : null}
      </dl>
    </details>
  );
}

interface ItemProps {
  readonly kind: LineKind;
  readonly label: string;
  readonly figure: string;
}

function Item({ kind, label, figure }: ItemProps) {
  return (
    <div className={styles.item}>
      <dt>
        <LineMark kind={kind} />
        {label}
      </dt>
      <dd>{figure}</dd>
    </div>
  );
}
