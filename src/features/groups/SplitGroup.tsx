import { Button, Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sidesOfLine } from '#geo/geometry/sidesOfLine.ts';
import { splitGroup } from '#geo/plan/edits/reshapeGroups.ts';
import type { Group as AppGroup } from '#geo/plan/entities.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { navigate } from '#src/state/route.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useNewSubArea } from '#src/state/useNewSubArea.ts';
import { useStreetOptions } from '#src/state/useStreetOptions.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';
import { Form } from '#src/ui/Form.tsx';
import { PickOne } from '#src/ui/PickOne.tsx';
import { useGroupSplit, type FoundSplit } from './useGroupSplit.ts';

interface SplitGroupProps {
  readonly group: AppGroup;
  readonly onDone: () => void;
}

/** Splits a group along a street that is chosen by name; what would go is on the map beforehand. */
export function SplitGroup({ group, onDone }: SplitGroupProps) {
  const { t } = useTranslation();
  const { streetByKey } = useWorkspace();
  const label = useId();
  const options = useStreetOptions();
  const [street, setStreet] = useState<string | null>(null);
  const [gives, setGives] = useState<'left' | 'right'>('left');
  const found = useGroupSplit(group.id, street, gives);
  const name = (street && streetByKey.get(street)?.label) ?? '';
  return (
    <>
      <PickOne
        label={t('groups.splitAlong')}
        placeholder={t('groups.addStreetPlaceholder')}
        options={options}
        nothingFound={t('shell.searchNothing')}
        onPick={setStreet}
      />
      {found?.split === null ? (
        <Text role="status">{t('groups.splitNot', { street: name, name: group.name })}</Text>
      ) : null}
      {found?.split ? (
        <>
          <div>
            <Text id={label} mb={4}>
              {t('groups.splitGives')}
            </Text>
            <SegmentedControl
              fullWidth
              aria-labelledby={label}
              data={[
                { value: 'left', label: t(`drawing.partTo.${sidesOfLine(found.line).left}`) },
                { value: 'right', label: t(`drawing.partTo.${sidesOfLine(found.line).right}`) },
              ]}
              value={gives}
              onChange={setGives}
            />
          </div>
          <SplitForm group={group} found={found} street={name} onDone={onDone} />
        </>
      ) : null}
    </>
  );
}

interface SplitFormProps extends SplitGroupProps {
  readonly found: FoundSplit;
  readonly street: string;
}

function SplitForm({ group, found, street, onDone }: SplitFormProps) {
  const { t } = useTranslation();
  const { metres } = useFormatters();
  const { plan } = useWorkspace();
  const { fieldsOfNew } = useNewSubArea();
  const edit = useEdit();
  const [name, setName] = useState(t('groups.splitName', { name: group.name }).slice(0, 120));
  const split = found.split!;
  const named = split.subAreas.flatMap((id) => plan.subAreas[id]?.name ?? []);
  const references = Object.keys(plan.links).length + Object.keys(plan.exclusions).length;
  const isReady = !found.isStale && name.trim() !== '';
  const apply = () => {
    const other = { id: newId(), name };
    const withId = (target: (typeof split.cuts)[number]['gives'][number]) => ({
      id: newId(),
      target,
    });
    const input = {
      id: group.id,
      other,
      cuts: split.cuts.map(({ link, keeps, gives: given }) => ({
        link,
        keeps: keeps.map(withId),
        gives: given.map(withId),
      })),
      line: found.line,
      gives: found.gives,
      halves: split.subAreas.map((of) => ({
        of,
        ...fieldsOfNew(plan.subAreas[of]?.area ?? null),
        ids: Array.from({ length: references }, newId),
      })),
    };
    const said = t('groups.splitDone', { name: group.name, street });
    if (!edit(splitGroup, input, { said })) return;
    navigate({ selection: { kind: 'group', id: other.id } });
    onDone();
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) apply();
      }}
    >
      <Text role="status">
        {t('groups.splitShown', {
          given: metres(split.givenMetres),
          kept: metres(split.keptMetres),
        })}
        {named.length > 0 ? ` ${t('groups.splitSubAreas', { names: named.join(', ') })}` : ''}
      </Text>
      <TextInput
        label={t('groups.splitNewName')}
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Group>
        <Button type="submit" disabled={!isReady}>
          {t('groups.split')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('shell.cancel')}
        </Button>
      </Group>
    </Form>
  );
}
