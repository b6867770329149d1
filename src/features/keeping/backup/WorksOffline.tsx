import { useTranslation } from 'react-i18next';
import { useReadiness } from '#src/state/readiness.ts';
import { Fact } from './Fact.tsx';

const TEXTS = {
  ready: 'keeping.offlineReady',
  'not-yet': 'keeping.offlineNotYet',
  unknown: 'keeping.offlineUnknown',
} as const;

/** Whether the browser keeps the app, and so opens it without a network. */
export function WorksOffline() {
  const { t } = useTranslation();
  const readiness = useReadiness();
  if (!readiness) return null;
  return <Fact name={t('keeping.offline')}>{t(TEXTS[readiness])}</Fact>;
}
