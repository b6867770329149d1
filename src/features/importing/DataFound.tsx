import { Loader } from '@mantine/core';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleSet } from '#geo/formats/fields/roles.ts';
import type { MergeMode } from '#geo/formats/merging/mergeRows.ts';
import type { DataSetKind } from '#geo/plan/entities.ts';
import type { Workspace } from '#src/state/workspace.ts';
import type { LookOptions } from '#src/workers/importApi.ts';
import { ColumnFields } from './ColumnFields.tsx';
import { Decision } from './Decision.tsx';
import type { ImportChoice } from './ImportChoice.ts';
import { KindFields, LayerFields } from './KindFields.tsx';
import { NotUsable } from './NotUsable.tsx';
import { Preview } from './Preview.tsx';
import { rememberedLayers, rememberLayers } from './rememberedLayers.ts';
import { SummaryText } from './SummaryText.tsx';
import { useExisting } from './useExisting.ts';
import { columnsRead, useFieldChoices, type ReadColumns } from './useFieldChoices.ts';
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
  const [layers, setLayers] = useState(() => rememberedLayers(data.layers));
  const [mode, setMode] = useState<MergeMode | null>(null);
  const [areColumnsOpen, openColumns] = useState(false);
  const fields = useFieldChoices();
  const chosen = <Values extends readonly unknown[]>(choose: (...values: Values) => void) => {
    return (...values: Values) => {
      choice.onChosen();
      choose(...values);
    };
  };
  const { choices } = fields;
  const options = useMemo<LookOptions>(
    () => ({ fields: choices, ...(kind && { kind }), ...(layers && { layers }) }),
    [kind, layers, choices],
  );
  const existing = useExisting(data, workspace);
  const { look, problem, isLooking } = useLook(data, existing, options);
  const read = useMemo(
    () => columnsRead(look, problem, { kind, fields: choices }),
    [look, problem, kind, choices],
  );
  const recall = useEffectEvent((known: ReadColumns) => fields.recall(known));
  useEffect(() => {
    if (read) recall(read);
  }, [read]);

  if (!look && !problem) {
    return <Loader size="sm" role="status" aria-label={t('importDialog.sorting')} />;
  }
  const how = (
    <>
      <KindFields
        kind={kind ?? look?.kind ?? read?.kind ?? null}
        onKind={chosen((next) => {
          setKind(next);
          setMode(null);
        })}
      />
      {data.layers.length > 1 ? (
        <LayerFields
          layers={data.layers}
          chosen={layers ?? data.layers.map((_, i) => i)}
          onChoose={chosen(setLayers)}
        />
      ) : null}
    </>
  );
  const columns = read ? (
    <Columns
      read={read}
      fields={{ ...fields, choose: chosen(fields.choose) }}
      isTrouble={problem !== null}
      isOpen={areColumnsOpen}
      onOpen={openColumns}
    />
  ) : null;
  if (!look) {
    return (
      <div className={styles.decisions}>
        {how}
        {columns}
        {problem ? <NotUsable problem={problem} onDone={choice.onDone} /> : null}
      </div>
    );
  }
  return (
    <div className={styles.columns} aria-busy={isLooking}>
      <div className={styles.decisions}>
        {how}
        <SummaryText read={look} />
        {columns}
        <Decision
          data={data}
          look={look}
          layerNames={layers ? layers.map((i) => data.layers[i]!.name) : []}
          workspace={workspace}
          choice={choice}
          isLooking={isLooking}
          mode={mode}
          onMode={chosen(setMode)}
          onTaken={() => {
            if (read) fields.remember(read);
            if (layers) rememberLayers(data.layers, layers);
          }}
        />
      </div>
      <Preview data={data} look={look} mode={mode} />
    </div>
  );
}

interface ColumnsProps {
  readonly read: ReadColumns;
  readonly fields: ReturnType<typeof useFieldChoices>;
  /** the file cannot be read by these columns */
  readonly isTrouble: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

function Columns({ read, fields, isTrouble, isOpen, onOpen }: ColumnsProps) {
  const sets: RoleSet[] = read.fields.location ? [read.kind, 'location'] : [read.kind];
  const hasChoices = sets.some((set) => Object.keys(fields.choices[set] ?? {}).length > 0);
  return (
    <ColumnFields
      sets={sets}
      columns={read.columns}
      fields={read.fields}
      onField={(...chosen) => {
        // what was open for the trouble stays so once the choice has ended it
        onOpen(true);
        fields.choose(...chosen);
      }}
      onGuess={hasChoices ? fields.guess : null}
      isOpen={isOpen || isTrouble}
      onOpen={onOpen}
    />
  );
}
