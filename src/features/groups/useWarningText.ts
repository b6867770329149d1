import { useTranslation } from 'react-i18next';
import { useFormatters } from '#src/i18n/figures.ts';
import { lookUp } from '#src/i18n/lookUp.ts';
import type { GroupWarning } from './warnings.ts';

/** A warning in words. */
export function useWarningText(): (warning: GroupWarning) => string {
  const { t } = useTranslation();
  const { metres } = useFormatters();
  return (warning) =>
    warning.code === 'warnSocialOnly'
      ? t('groups.warnSocialOnly', { metres: metres(warning.metres) })
      : lookUp(t, `groups.${warning.code}`, warning);
}
