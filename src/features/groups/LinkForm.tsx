import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreetChoices } from '#geo/engine/pointing/streetChoices.ts';
import { lineMetres } from '#geo/geometry/alongLine.ts';
import { addLinks } from '#geo/plan/edits/links.ts';
import type { Group as AppGroup } from '#geo/plan/entities.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { useSketched } from '#src/state/useSketched.ts';
import { targetsText } from '#src/state/targetText.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useStreetOptions } from '#src/state/useStreetOptions.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';
import { Form } from '#src/ui/Form.tsx';
import { PickOne } from '#src/ui/PickOne.tsx';
import { LINK_PARTS, newDraft, targetOfDraft, type LinkDraft, type LinkPart } from './linkDraft.ts';
import { PartFields } from './PartFields.tsx';
import { useStreetChoices } from './useStreetChoices.ts';

interface LinkFormProps {
  readonly group: AppGroup;
  readonly onDone: () => void;
}

/** A street and which part of it, on the map while it is filled in; then a link of the group. */
export function LinkForm({ group, onDone }: LinkFormProps) {
  const { t } = useTranslation();
  const options = useStreetOptions();
  const [street, setStreet] = useState<string | null>(null);
  const choices = useStreetChoices(street);
  return (
    <>
      <PickOne
        label={t('groups.linkStreet')}
        placeholder={t('groups.addStreetPlaceholder')}
        options={options}
        nothingFound={t('shell.searchNothing')}
        onPick={setStreet}
      />
      {choices ? (
        <PartForm key={choices.street.key} group={group} choices={choices} onDone={onDone} />
      ) : (
        <div>
          <Button variant="subtle" onClick={onDone}>
            {t('shell.cancel')}
          </Button>
        </div>
      )}
    </>
  );
}

function PartForm({ group, choices, onDone }: LinkFormProps & { readonly choices: StreetChoices }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const { plan } = useWorkspace();
  const [draft, setDraft] = useState(() => newDraft(choices, lineMetres(choices.line)));
  const change = (fields: Partial<LinkDraft>) => setDraft((before) => ({ ...before, ...fields }));
  const target = targetOfDraft(choices, draft);
  const placement = usePlacement(target ? [target] : []);
  const add = () => {
    if (!target) return;
    const said = t('groups.linked', { target: targetsText(t, plan, [target]) });
    const links = [{ id: newId(), group: group.id, target }];
    if (edit(addLinks, { group: group.id, links }, { said })) onDone();
  };
  const parts = LINK_PARTS.filter((part) => part !== 'between' || choices.crossings.length > 1);
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Text fw={650}>{choices.street.name}</Text>
      <NativeSelect
        size="md"
        label={t('groups.linkPart')}
        data={parts.map((part) => ({ value: part, label: t(`groups.linkParts.${part}`) }))}
        value={draft.part}
        onChange={(event) => change({ part: event.currentTarget.value as LinkPart })}
      />
      <PartFields choices={choices} draft={draft} onChange={change} />
      <Text role="status" c="var(--ink-soft)">
        {target ? placement : t(`groups.linkNot.${draft.part}`)}
      </Text>
      <Group>
        <Button type="submit" disabled={!target}>
          {t('groups.linkAdd')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('shell.cancel')}
        </Button>
      </Group>
    </Form>
  );
}

/** How much a target is on the map, or why it is not there. */
function usePlacement(targets: Parameters<typeof useSketched>[0]): string {
  const { t } = useTranslation();
  const { metres } = useFormatters();
  const [placement] = useSketched(targets) ?? [];
  if (!placement) return '';
  return 'reason' in placement
    ? `${t(`groups.notPlaced.${placement.reason}`)} ${t('groups.linkKept')}`
    : t('groups.linkMetres', { metres: metres(placement.metres) });
}
