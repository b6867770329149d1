import { Button, Checkbox, Group, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from '#src/state/route.ts';
import { useClippedArea } from '#src/state/useClippedArea.ts';
import { useNewSubArea } from '#src/state/useNewSubArea.ts';
import { useShapeEdit } from '#src/state/useShapeEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { Form } from '#src/ui/Form.tsx';
import { foundAreaText } from './foundAreaText.ts';
import { usePreview } from './usePreview.ts';
import type { AreaAnswer } from './useFoundArea.ts';

interface MakeAreaProps {
  readonly answer: AreaAnswer | null;
  /** what to call it when no name is typed */
  readonly suggestedName?: string;
  /** the sub-area is there */
  readonly onMade: () => void;
  readonly children: ReactNode;
}

/** Fields that say which area is meant, and a button that makes it a sub-area once it is shown. */
export function MakeArea({ answer, suggestedName, onMade, children }: MakeAreaProps) {
  const { t } = useTranslation();
  const editShapes = useShapeEdit();
  const { streets } = useWorkspace();
  const { namedNew, district } = useNewSubArea();
  const [name, setName] = useState('');
  const [isClipping, setClipping] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const whole = answer?.ok ? answer.value.area : null;
  const clipped = useClippedArea(isClipping ? whole : null);
  const shown = clipped ? (clipped.left?.area ?? null) : whole;
  usePreview(shown ? [shown] : []);
  const make = async (): Promise<void> => {
    if (!answer?.ok) return;
    const { area, sentence } = answer.value;
    const fields = namedNew();
    const subArea = {
      ...fields,
      name: name.trim() || suggestedName || fields.name,
      area,
      ...(sentence ? { sentence } : {}),
    };
    const clip = isClipping ? { district } : null;
    setBusy(true);
    const isDone = await editShapes((edits, plan) => edits.drawSubArea(plan, { subArea, clip }), {
      near: [area],
    });
    setBusy(false);
    if (!isDone) return;
    onMade();
    navigate({ selection: { kind: 'subArea', id: fields.id } });
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      {children}
      <div aria-live="polite">
        {answer && !answer.ok && streets ? (
          <Text>{foundAreaText(t, streets, answer.problem)}</Text>
        ) : null}
        {whole ? <Text>{shown ? t('making.shown') : t('problems.edit/no-area')}</Text> : null}
      </div>
      <TextInput
        label={t('making.name')}
        placeholder={suggestedName ?? ''}
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Checkbox
        label={t('making.clip')}
        checked={isClipping}
        onChange={(event) => setClipping(event.currentTarget.checked)}
      />
      <Group>
        <Button type="submit" disabled={!shown} loading={isBusy}>
          {t('making.make')}
        </Button>
        <Button variant="subtle" onClick={onMade}>
          {t('shell.cancel')}
        </Button>
      </Group>
    </Form>
  );
}
