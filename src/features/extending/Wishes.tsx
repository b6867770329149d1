import { MultiSelect, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { updateSettings } from '#geo/plan/edits/settings.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { CommitNumber } from '#src/ui/CommitNumber.tsx';
import { NothingFound } from '#src/ui/NothingFound.tsx';
import { BarrierField } from './BarrierField.tsx';
import styles from './Extending.module.css';
import { TogetherField } from './TogetherField.tsx';
import { usePlanning } from '#src/state/usePlanning.ts';

const MOST_MEMBERS = 100_000;

/** How the coordinator wants the gaps to be closed. It is kept with the plan. */
export function Wishes() {
  const { t } = useTranslation();
  const { count, share } = useFormatters();
  const { plan } = useWorkspace();
  const edit = useEdit();
  const { planning, change } = usePlanning();
  const { groupCapacity } = settingsOf(plan);
  return (
    <details className={styles.wishes}>
      <summary>
        <span>{t('extending.wishes')}</span>
        <span className={styles.small}>
          {t('extending.wishesLine', {
            capacity: count(groupCapacity),
            participation: share(planning.participation, 1),
          })}
        </span>
      </summary>
      <div className={styles.fields}>
        <CommitNumber
          label={t('extending.capacity')}
          description={t('extending.capacityHint')}
          value={groupCapacity}
          min={1}
          max={MOST_MEMBERS}
          allowDecimal={false}
          onCommit={(value) => edit(updateSettings, { fields: { groupCapacity: value } })}
        />
        <CommitNumber
          label={t('extending.least')}
          description={t('extending.leastHint')}
          value={planning.least}
          min={0}
          max={groupCapacity}
          allowDecimal={false}
          onCommit={(least) => change({ least })}
        />
        <CommitNumber
          label={t('extending.participation')}
          value={percent(planning.participation)}
          min={1}
          max={100}
          allowDecimal={false}
          suffix=" %"
          onCommit={(value) => change({ participation: value / 100 })}
        />
        <CommitNumber
          label={t('extending.share')}
          value={percent(planning.share)}
          min={1}
          max={100}
          allowDecimal={false}
          suffix=" %"
          onCommit={(value) => change({ share: value / 100 })}
        />
        <GrowingField />
        {Object.keys(plan.subAreas).length > 0 ? (
          <Switch
            label={t('extending.withinSubAreas')}
            checked={planning.withinSubAreas}
            onChange={(event) => change({ withinSubAreas: event.currentTarget.checked })}
          />
        ) : null}
        <BarrierField />
        <TogetherField />
      </div>
    </details>
  );
}

const percent = (share: number): number => Math.round(100 * share);

/** The groups that stay as they are. */
function GrowingField() {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const { planning, change } = usePlanning();
  const groups = Object.values(plan.groups)
    .filter(({ status }) => status !== 'archived')
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true }));
  if (groups.length === 0) return null;
  const there = new Set(groups.map(({ id }) => id));
  return (
    <MultiSelect
      label={t('extending.growing')}
      description={t('extending.growingHint')}
      placeholder={planning.notGrowing.length === 0 ? t('extending.growingPlaceholder') : ''}
      data={groups.map(({ id, name }) => ({ value: id, label: name }))}
      value={planning.notGrowing.filter((id) => there.has(id))}
      onChange={(notGrowing) => change({ notGrowing })}
      searchable
      nothingFoundMessage={<NothingFound>{t('shell.searchNothing')}</NothingFound>}
    />
  );
}
