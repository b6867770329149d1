import { Button, Checkbox, Collapse, Group, Stack, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { areaBBox, intersectBBoxes } from '#geo/geometry/bbox.ts';
import type { BBox } from '#geo/geometry/types.ts';
import { polygonsOf } from '#geo/plan/area.ts';
import type { District } from '#geo/plan/district.ts';
import { updateSettings } from '#geo/plan/edits/settings.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { findMatches } from '#src/ui/findMatches.ts';
import { useRemembered } from '#src/ui/memory.ts';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import styles from './ChosenDistricts.module.css';

const SEARCH_FROM = 12;

/** Which polygons of the district data count. */
export function ChosenDistricts() {
  const { t } = useTranslation();
  const { plan, districts } = useWorkspace();
  const [isOpen, setOpen] = useRemembered('districts/open', false);
  const count = districts.length;
  const chosen = settingsOf(plan).districts?.length ?? count;
  return (
    <div>
      <Button
        className={styles.toggle}
        variant="light"
        fullWidth
        justify="space-between"
        rightSection={
          isOpen ? (
            <IconChevronUp size={20} aria-hidden />
          ) : (
            <IconChevronDown size={20} aria-hidden />
          )
        }
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {chosen === count
          ? t('area.districtsAll', { count })
          : chosen === 0
            ? t('area.districtsNoneChosen')
            : t('area.districtsChosen', { chosen, count })}
      </Button>
      <Collapse expanded={isOpen}>{isOpen ? <Choice /> : null}</Collapse>
    </div>
  );
}

function Choice() {
  const { t } = useTranslation();
  const { plan, districts } = useWorkspace();
  const edit = useEdit();
  const [query, setQuery] = useRemembered('districts/query', '');
  const { sorted, near } = useSortedDistricts();
  const all = districts.map(({ id }) => id);
  const chosen = settingsOf(plan).districts ?? all;
  const choose = (ids: string[]) =>
    edit(updateSettings, { fields: { districts: ids.length === all.length ? null : ids } });
  // a whole country is looked through by name only
  const isNearOnly = !query.trim() && near.length > 0 && near.length < districts.length;
  const shown = isNearOnly ? near : findMatches(sorted, query, ({ name }) => name);
  return (
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
        <Button variant="default" onClick={() => choose(all)}>
          {t('area.districtsEvery')}
        </Button>
        <Button variant="default" onClick={() => choose([])}>
          {t('area.districtsNoneOf')}
        </Button>
      </Group>
      {isNearOnly ? <p>{t('area.districtsNear')}</p> : null}
      <Checkbox.Group value={[...chosen]} onChange={choose}>
        <ShowMore id="districts" items={shown} more={(count) => t('gaps.moreRows', { count })}>
          {(some) =>
            some.map(({ id, name }) => (
              <Checkbox key={id} value={id} label={name} className={styles.district} />
            ))
          }
        </ShowMore>
      </Checkbox.Group>
    </Stack>
  );
}

/** The districts by name, and those of them around the streets. */
function useSortedDistricts() {
  const { districts, streets } = useWorkspace();
  const box = streets?.bbox ?? null;
  return useMemo(() => {
    const sorted = districts.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
    return { sorted, near: box ? sorted.filter((district) => isNear(district, box)) : [] };
  }, [districts, box]);
}

function isNear({ area }: District, box: BBox): boolean {
  const around = areaBBox(polygonsOf(area));
  return around !== null && intersectBBoxes(around, box) !== null;
}
