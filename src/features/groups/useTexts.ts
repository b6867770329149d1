import { useTranslation } from 'react-i18next';
import type { GroupUse } from '#geo/plan/entities.ts';

/** What the uses of a group are called. */
export function useUseTexts(): Record<GroupUse, string> {
  const { t } = useTranslation();
  return {
    safety: t('groups.useSafety'),
    mixed: t('groups.useMixed'),
    social: t('groups.useSocial'),
  };
}
