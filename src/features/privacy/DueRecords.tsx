import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { keepPerson } from '#geo/plan/edits/privacy.ts';
import {
  dueRecords,
  laterBy,
  retentionOf,
  reviewDay,
  type PersonRecord,
} from '#geo/plan/retention.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { navigate } from '#src/state/route.ts';
import { useToday } from '#src/state/today.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { AskFirst, useAsking } from '#src/ui/AskFirst.tsx';
import { Section } from '#src/ui/Panel.tsx';
import { Row } from '#src/ui/Row.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import styles from './Privacy.module.css';
import { useErase } from './useErase.ts';

/** The records of which it is time to ask whether they are still needed. */
export function DueRecords() {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const today = useToday();
  const due = dueRecords(plan, today);
  return (
    <Section title={t('privacy.due')}>
      {due.length === 0 ? (
        <Text c="var(--ink-soft)">{t('privacy.dueNone')}</Text>
      ) : (
        <>
          <Text className="figures">{t('privacy.dueCount', { count: due.length })}</Text>
          <ShowMore id="privacy/due" items={due} more={(count) => t('gaps.moreRows', { count })}>
            {(shown) => (
              <ul className={styles.due}>
                {shown.map((each) => (
                  <DueRecord key={each.record.id} of={each} />
                ))}
              </ul>
            )}
          </ShowMore>
        </>
      )}
    </Section>
  );
}

function DueRecord({ of }: { readonly of: PersonRecord }) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const { day } = useFormatters();
  const edit = useEdit();
  const { erase, isErasing } = useErase();
  const { isAsking, button, ask, leave } = useAsking();
  const { kind, record } = of;
  const since = reviewDay(plan, of);
  const today = useToday();
  const keep = () => {
    const until = day(laterBy(today, retentionOf(plan).person));
    edit(keepPerson, { id: record.id, today }, { said: t('privacy.kept', { day: until }) });
  };
  return (
    <li className={styles.dueItem}>
      <Row
        title={record.name}
        detail={[
          t(`privacy.record.${kind}`),
          since ? t('privacy.since', { day: day(since) }) : t('privacy.noDay'),
        ].join(', ')}
        onClick={() => navigate({ selection: { kind: 'person', id: record.id } })}
      />
      {isAsking ? (
        <AskFirst
          question={t('privacy.eraseAsk', { name: record.name })}
          yes={t('privacy.eraseNow')}
          isBusy={isErasing}
          onYes={() => void erase(of).then((isErased) => isErased || leave())}
          onNo={leave}
        />
      ) : (
        <div className={styles.buttons}>
          {kind === 'persons' ? (
            <Button variant="light" onClick={keep}>
              {t('privacy.keep')}
            </Button>
          ) : null}
          <Button ref={button} variant="default" onClick={() => ask()}>
            {t('privacy.erase')}
          </Button>
        </div>
      )}
    </li>
  );
}
