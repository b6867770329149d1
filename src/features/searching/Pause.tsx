import { useTranslation } from 'react-i18next';

/** Says that the service is busy, while another attempt is waited for. */
export function Pause({ seconds }: { readonly seconds: number | null }) {
  const { t } = useTranslation();
  return seconds === null ? null : <span>{t('searching.pause', { count: seconds })}</span>;
}
