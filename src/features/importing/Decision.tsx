import { Button, Text, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergeMode } from '#geo/formats/merging/mergeRows.ts';
import type { Workspace } from '#src/state/workspace.ts';
import { DialogActions } from '#src/ui/DialogActions.tsx';
import { Form } from '#src/ui/Form.tsx';
import type { Look } from '#src/workers/importApi.ts';
import type { ImportChoice } from './ImportChoice.ts';
import { ModeFields } from './ModeFields.tsx';
import { planNameFrom } from './planNameFrom.ts';
import { useTaking } from './useTaking.ts';
import type { OpenedData } from './useOpenedFile.ts';

interface DecisionProps {
  readonly data: OpenedData;
  readonly look: Look;
  /** names of the layers that are read, when there are others */
  readonly layerNames: readonly string[];
  readonly workspace: Workspace | null;
  readonly choice: ImportChoice;
  /** the file is being read otherwise: what is on screen is not what would be used */
  readonly isLooking: boolean;
  readonly mode: MergeMode | null;
  readonly onMode: (mode: MergeMode) => void;
  readonly onTaken: () => void;
}

/** What to do with what was found: begin a plan, or use it in the open one beside what is there. */
export function Decision({
  data,
  look,
  layerNames,
  workspace,
  choice: { isStoring, during, onChosen, onDone },
  isLooking,
  mode,
  onMode,
  onTaken,
}: DecisionProps) {
  const { t } = useTranslation();
  const taking = useTaking(data, look, layerNames);
  const [name, setName] = useState(planNameFrom(data.fileName));
  const [isMissing, setMissing] = useState(false);
  const modes = useRef<HTMLDivElement>(null);
  const use = async () => {
    const isDone = workspace
      ? await taking.inPlan(workspace, look.merges && mode)
      : await taking.inNewPlan(name.trim() || t('start.newPlanName'));
    if (!isDone) return;
    onTaken();
    onDone();
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (isStoring || isLooking) return;
        if (look.merges && !mode) {
          setMissing(true);
          modes.current?.querySelector('input')?.focus();
          return;
        }
        during(use);
      }}
    >
      {look.merges ? (
        <div ref={modes}>
          <ModeFields
            kind={look.kind}
            merges={look.merges}
            mode={mode}
            onMode={onMode}
            isMissing={isMissing && !mode}
          />
          <Text c="var(--ink-soft)" mt="xs">
            {t('importDialog.undoHint')}
          </Text>
        </div>
      ) : null}
      {workspace ? null : (
        <TextInput
          data-autofocus
          label={t('importing.planName')}
          value={name}
          maxLength={120}
          onChange={(event) => {
            onChosen();
            setName(event.currentTarget.value);
          }}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <DialogActions>
        <Button type="submit" loading={isStoring || isLooking}>
          {t(workspace ? 'importing.use' : 'importing.newPlan')}
        </Button>
        <Button variant="subtle" disabled={isStoring} onClick={onDone}>
          {t('shell.cancel')}
        </Button>
      </DialogActions>
    </Form>
  );
}
