import { Button, Checkbox, Collapse, Group, ScrollArea, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { updateSettings } from '#geo/plan/edits/settings.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';

const SEARCH_FROM = 12;

/** Which polygons of the district data count. */
export function ChosenDistricts() {
  const { t } = useTranslation();
  const { plan, districts } = useWorkspace();
  const edit = useEdit();
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const all = districts.map(({ id }) => id);
  const chosen = settingsOf(plan).districts ?? all;
  const choose = (ids: string[]) =>
    edit(updateSettings, { fields: { districts: ids.length === all.length ? null : ids } });
  const shown = districts
    .filter(({ name }) => name.toLowerCase().includes(query.trim().toLowerCase()))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
  return (
    <div>
      <Button variant="light" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('area.whichDistricts')}{' '}
        {chosen.length === all.length
          ? t('area.districtsAll', { count: all.length })
          : t('area.districtsChosen', { chosen: chosen.length, count: all.length })}
      </Button>
      <Collapse expanded={isOpen}>
        <Stack gap="xs" pt="xs">
          <p>{t('area.whichDistrictsHint')}</p>
          {all.length >= SEARCH_FROM ? (
            <TextInput
              aria-label={t('area.districtsFilter')}
              placeholder={t('area.districtsFilter')}
              value={query}
              onChange={(event) => setQuery(event.currentTarget.value)}
            />
          ) : null}
          <Group gap="xs">
            <Button variant="subtle" onClick={() => choose(all)}>
              {t('area.districtsEvery')}
            </Button>
            <Button variant="subtle" onClick={() => choose([])}>
              {t('area.districtsNoneOf')}
            </Button>
          </Group>
          <ScrollArea.Autosize mah={320} type="auto">
            <Checkbox.Group value={[...chosen]} onChange={choose}>
              {shown.map(({ id, name }) => (
                <Checkbox key={id} value={id} label={name} py={10} />
              ))}
            </Checkbox.Group>
          </ScrollArea.Autosize>
        </Stack>
      </Collapse>
    </div>
  );
}
