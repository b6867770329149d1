import { Loader } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergeMode } from '#geo/formats/merging/mergeRows.ts';
import type { DataSetKind } from '#geo/plan/entities.ts';
import type { Workspace } from '#src/state/workspace.ts';
import type { LookOptions } from '#src/workers/importApi.ts';
import { Decision } from './Decision.tsx';
import type { ImportChoice } from './ImportChoice.ts';
import { KindFields, LayerFields } from './KindFields.tsx';
import { NotUsable } from './NotUsable.tsx';
import { Preview } from './Preview.tsx';
import { SummaryText } from './SummaryText.tsx';
import { useExisting } from './useExisting.ts';
import { useLook } from './useLook.ts';
import type { OpenedData } from './useOpenedFile.ts';
import styles from './Importing.module.css';

interface DataFoundProps {
  readonly data: OpenedData;
  /** null: what is found begins a plan */
  readonly workspace: Workspace | null;
  readonly choice: ImportChoice;
}

/** Streets, districts or addresses: what was found, how to read it, and what to do with it. */
export function DataFound({ data, workspace, choice }: DataFoundProps) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<DataSetKind | null>(null);
  const [layers, setLayers] = useState<readonly number[] | null>(null);
  const [mode, setMode] = useState<MergeMode | null>(null);
  const options = useMemo<LookOptions>(
    () => ({ ...(kind && { kind }), ...(layers && { layers }) }),
    [kind, layers],
  );
  const existing = useExisting(data, workspace);
  const { look, problem, isLooking } = useLook(data, existing, options);

  if (!look && !problem)
    return <Loader size="sm" role="status" aria-label={t('importDialog.sorting')} />;
  const fields = (
    <>
      <KindFields
        kind={kind ?? look?.kind ?? null}
        onKind={(next) => {
          setKind(next);
          setMode(null);
        }}
      />
      {data.layers.length > 1 ? (
        <LayerFields
          layers={data.layers}
          chosen={layers ?? data.layers.map((_, i) => i)}
          onChoose={setLayers}
        />
      ) : null}
    </>
  );
  if (!look) {
    return (
      <div className={styles.decisions}>
        {problem ? <NotUsable problem={problem} onDone={choice.onDone} /> : null}
        {fields}
      </div>
    );
  }
  return (
    <div className={styles.columns} aria-busy={isLooking}>
      <div className={styles.decisions}>
        {fields}
        <SummaryText read={look} />
        <Decision
          data={data}
          look={look}
          layerNames={layers ? layers.map((i) => data.layers[i]!.name) : []}
          workspace={workspace}
          choice={choice}
          isLooking={isLooking}
          mode={mode}
          onMode={setMode}
          onTaken={() => {}}
        />
      </div>
      <Preview data={data} look={look} mode={mode} />
    </div>
  );
}
