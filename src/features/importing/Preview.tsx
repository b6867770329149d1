import { SegmentedControl } from '@mantine/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergeMode } from '#geo/formats/merging/mergeRows.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import type { Look, PreviewView } from '#src/workers/importApi.ts';
import type { OpenedData } from './useOpenedFile.ts';
import styles from './Importing.module.css';

// the largest part of the app, and not needed to choose
const PreviewMap = lazy(() => import('./PreviewMap.tsx'));

interface PreviewProps {
  readonly data: OpenedData;
  readonly look: Look;
  readonly mode: MergeMode | null;
}

/** What was found on a map beside what is there, and the same in words. */
export function Preview({ data, look, mode }: PreviewProps) {
  const { t } = useTranslation();
  const [moment, setMoment] = useState<PreviewView['moment']>('after');
  const { outline, merges, version } = look;
  const shown = merges ? moment : 'after';
  const view = useMemo<PreviewView>(
    () => ({ version, moment: shown, mode }),
    [version, shown, mode],
  );
  const hasMarks = merges !== null && mode !== null;
  return (
    <div className={styles.preview}>
      {merges ? (
        <SegmentedControl
          fullWidth
          aria-label={t('importDialog.moment')}
          value={moment}
          onChange={(value) => setMoment(value)}
          data={[
            { value: 'before', label: t('importDialog.before') },
            { value: 'after', label: t(mode ? 'importDialog.after' : 'importDialog.inFile') },
          ]}
        />
      ) : null}
      <div className={styles.map}>
        <ErrorBoundary fallback={NoMap}>
          <Suspense fallback={null}>
            <PreviewMap
              data={data}
              view={view}
              box={moment === 'before' ? (outline.beforeBBox ?? outline.bbox) : outline.bbox}
            />
          </Suspense>
        </ErrorBoundary>
      </div>
      {hasMarks ? (
        <p className={styles.soft}>
          {t(moment === 'before' ? 'importDialog.marksBefore' : 'importDialog.marksAfter')}
        </p>
      ) : null}
      <OutlineText look={look} />
    </div>
  );
}

function NoMap() {
  const { t } = useTranslation();
  return <p className={styles.soft}>{t('shell.mapMissing')}</p>;
}

/** Where it is, for who does not see it on the map, and a warning when that is somewhere else. */
function OutlineText({ look: { outline } }: { readonly look: Look }) {
  const { t } = useTranslation();
  const { metres } = useFormatters();
  const { widthMetres, heightMetres, apartMetres, names } = outline;
  return (
    <>
      {apartMetres === null ? null : (
        <p className={styles.warning} role="alert">
          {t('importDialog.apart', { distance: metres(apartMetres) })}
        </p>
      )}
      <p className={styles.soft}>
        {t('importDialog.extent', { width: metres(widthMetres), height: metres(heightMetres) })}{' '}
        {names.length > 0 ? t('importDialog.among', { names: names.join(', ') }) : null}
      </p>
    </>
  );
}
