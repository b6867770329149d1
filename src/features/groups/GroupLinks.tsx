import { Button } from '@mantine/core';
import { IconClipboardText, IconPointer, IconRoute } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addLinks } from '#geo/plan/edits/links.ts';
import type { Group } from '#geo/plan/entities.ts';
import { linksOfGroup } from '#geo/plan/queries.ts';
import type { Target } from '#geo/plan/target.ts';
import { useTool } from '#src/state/tool.ts';
import { streetTarget } from '#src/state/streetTarget.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';
import { PickOne } from '#src/ui/PickOne.tsx';
import { LinkForm } from './LinkForm.tsx';
import { LinkList } from './LinkList.tsx';
import { StreetListForm } from './StreetListForm.tsx';
import { StreetSelect } from './StreetSelect.tsx';

/** What a group serves: the list, and the ways to add to it. */
export function GroupLinks({ group }: { readonly group: Group }) {
  const { t } = useTranslation();
  const { shown, streets } = useWorkspace();
  const edit = useEdit();
  const { tool, take, putDown } = useTool();
  const [adding, setAdding] = useState<'part' | 'list' | null>(null);
  const isPicking = tool.kind === 'pickStreets' && tool.group === group.id;
  const links = linksOfGroup(shown, group.id);
  const add = (target: Target) =>
    edit(addLinks, { group: group.id, links: [{ id: newId(), group: group.id, target }] });
  const subAreas = Object.values(shown.subAreas)
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted(byLabel);
  return (
    <>
      <LinkList id={group.id} links={links} />
      {streets ? (
        <>
          <Button
            variant={isPicking ? 'filled' : 'light'}
            aria-pressed={isPicking}
            leftSection={<IconPointer size={20} aria-hidden />}
            onClick={() => (isPicking ? putDown() : take({ kind: 'pickStreets', group: group.id }))}
          >
            {isPicking ? t('groups.pickDone') : t('groups.pick')}
          </Button>
          {adding === 'part' ? <LinkForm group={group} onDone={() => setAdding(null)} /> : null}
          {adding === 'list' ? (
            <StreetListForm group={group} onDone={() => setAdding(null)} />
          ) : null}
          {adding === null ? (
            <>
              <StreetSelect onChoose={(street) => add(streetTarget(street))} />
              <Button
                variant="light"
                leftSection={<IconRoute size={20} aria-hidden />}
                onClick={() => setAdding('part')}
              >
                {t('groups.addPart')}
              </Button>
              <Button
                variant="light"
                leftSection={<IconClipboardText size={20} aria-hidden />}
                onClick={() => setAdding('list')}
              >
                {t('groups.list')}
              </Button>
            </>
          ) : null}
        </>
      ) : null}
      {adding === null && subAreas.length > 0 ? (
        <PickOne
          label={t('groups.addSubArea')}
          placeholder={t('groups.addSubAreaPlaceholder')}
          options={subAreas}
          nothingFound={t('shell.searchNothing')}
          onPick={(subArea) => add({ kind: 'subArea', subArea })}
        />
      ) : null}
    </>
  );
}

const byLabel = (a: { label: string }, b: { label: string }) =>
  a.label.localeCompare(b.label, 'nl', { numeric: true });
