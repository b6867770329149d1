import { ActionIcon, Button, Text } from '@mantine/core';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countsOf } from '#geo/formats/planFile/counts.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import type { VersionSummary } from '#src/storage/versions.ts';
import { Section } from '#src/ui/Panel.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import { differenceTexts, type Counts } from '../countTexts.ts';
import styles from '../Keeping.module.css';
import { useVersions } from './useVersions.ts';

/** Few enough to see beside everything else in the panel. */
const SHOWN_FIRST = 6;

/** The plan as it was at earlier moments, to go back to. */
export function VersionsSection() {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const { listed, isBusy, keep, restore, remove } = useVersions();
  const now = useMemo(() => countsOf(plan, []), [plan]);
  return (
    <Section title={t('keeping.versions')}>
      <Text>{t('keeping.versionsText')}</Text>
      {listed?.length === 0 ? (
        <Text c="var(--ink-soft)">{t('keeping.versionsNone')}</Text>
      ) : (
        <ShowMore
          id="versions"
          items={listed ?? []}
          first={SHOWN_FIRST}
          more={(count) => t('keeping.moreVersions', { count })}
        >
          {(shown) => (
            <ul className={styles.versions}>
              {shown.map((version) => (
                <VersionItem
                  key={version.id}
                  version={version}
                  now={now}
                  isBusy={isBusy}
                  onRestore={(moment) => void restore(version.id, moment)}
                  onRemove={(moment) => remove(version.id, moment)}
                />
              ))}
            </ul>
          )}
        </ShowMore>
      )}
      <div>
        <Button
          variant="light"
          disabled={isBusy}
          leftSection={<IconBookmark size={20} aria-hidden />}
          onClick={() => void keep()}
        >
          {t('keeping.keepNow')}
        </Button>
      </div>
      <Text c="var(--ink-soft)">{t('keeping.versionsErased')}</Text>
    </Section>
  );
}

interface VersionItemProps {
  readonly version: VersionSummary;
  readonly now: Counts;
  readonly isBusy: boolean;
  readonly onRestore: (moment: string) => void;
  readonly onRemove: (moment: string) => void;
}

function VersionItem({ version, now, isBusy, onRestore, onRemove }: VersionItemProps) {
  const { t, i18n } = useTranslation();
  const moment = momentText(version.at, i18n.language);
  const differences = differenceTexts(t, version.counts, now);
  return (
    <li className={styles.version}>
      <div className={styles.versionText}>
        <span className={styles.moment}>{moment}</span>
        <span className={styles.detail}>
          {[t(`keeping.reasons.${version.reason}`), ...differences].join(', ')}
        </span>
      </div>
      <Button
        variant="default"
        disabled={isBusy}
        aria-label={t('keeping.restoreOf', { moment })}
        onClick={() => onRestore(moment)}
      >
        {t('keeping.restore')}
      </Button>
      <ActionIcon
        variant="subtle"
        size={44}
        disabled={isBusy}
        aria-label={t('keeping.removeOf', { moment })}
        onClick={() => onRemove(moment)}
      >
        <IconTrash size={20} aria-hidden />
      </ActionIcon>
    </li>
  );
}

/** "vr 20 nov 14:05"; with the year when it is another one. */
function momentText(at: number, language: string): string {
  const isThisYear = new Date(at).getFullYear() === new Date().getFullYear();
  const day = new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(at);
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(at);
  return `${day} ${time}`;
}
