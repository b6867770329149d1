import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { navigate } from '#src/state/route.ts';
import { Strip } from '#src/ui/Strip.tsx';

interface DamageStripProps {
  /** how many pieces of the plan cannot be read */
  readonly count: number;
  readonly onNoted: () => void;
}

/** Says that not all of the plan could be read, and where its versions and backups are. */
export function DamageStrip({ count, onNoted }: DamageStripProps) {
  const { t } = useTranslation();
  return (
    <Strip
      isStatus
      wraps
      text={<strong>{t('shell.damaged', { count })}</strong>}
      more={` ${t('shell.damagedText')}`}
    >
      <Button
        variant="subtle"
        data-opens-panel
        onClick={() => navigate({ panel: 'share', selection: null })}
      >
        {t('shell.damagedGo')}
      </Button>
      <Button variant="subtle" onClick={onNoted}>
        {t('shell.damagedNoted')}
      </Button>
    </Strip>
  );
}
