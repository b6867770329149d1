import { useTranslation } from 'react-i18next';
import type { Planned } from '#geo/plan/plannedIn.ts';

/** "2 nieuwe groepen · 1 groep verandert" */
export function usePlannedText() {
  const { t } = useTranslation();
  return ({ groups, subAreas }: Planned): string => {
    const isNew = groups.filter((each) => each.isNew).length;
    const texts = [
      { count: isNew, text: t('scenarios.newGroups', { count: isNew }) },
      {
        count: groups.length - isNew,
        text: t('scenarios.changes', { count: groups.length - isNew }),
      },
      { count: subAreas.length, text: t('scenarios.newSubAreas', { count: subAreas.length }) },
    ].filter(({ count }) => count > 0);
    return texts.map(({ text }) => text).join(' · ') || t('scenarios.nothing');
  };
}
