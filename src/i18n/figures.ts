import { useTranslation } from 'react-i18next';
import { formattersFor, type Formatters } from '#geo/text/figures.ts';

export function useFormatters(): Formatters {
  const { i18n } = useTranslation();
  return formattersFor(i18n.language);
}
