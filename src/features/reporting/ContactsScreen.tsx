import { Button, Checkbox, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { BackButton } from '#src/ui/BackButton.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { Panel, Section } from '#src/ui/Panel.tsx';
import { contactChoices, contactLine } from './contactLines.ts';
import { MakeReport } from './MakeReport.tsx';
import styles from './Reporting.module.css';

/**
 * The report with contacts: person by person, with consent, and to the letter what leaves the device.
 * Who was chosen is forgotten when the screen is left.
 */
export function ContactsScreen({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation();
  const { shown } = useWorkspace();
  const choices = useMemo(() => contactChoices(shown), [shown]);
  const [ids, setIds] = useState<readonly string[]>([]);
  const chosen = choices.filter(({ id, hasConsent }) => hasConsent && ids.includes(id));
  const contacts = chosen.map(({ contact }) => contact);
  return (
    <Panel
      title={t('reporting.contacts')}
      back={<BackButton label={t('shell.back')} onClick={onBack} />}
    >
      {choices.length === 0 ? (
        <EmptyState title={t('reporting.noContacts')} text={t('reporting.noContactsText')}>
          <Button data-opens-panel onClick={() => navigate({ panel: 'people', selection: null })}>
            {t('reporting.toPeople')}
          </Button>
        </EmptyState>
      ) : (
        <>
          <Checkbox.Group
            label={t('reporting.who')}
            description={t('reporting.whoHint')}
            value={[...ids]}
            onChange={setIds}
          >
            <div className={styles.parts}>
              {choices.map(({ id, hasConsent, contact }) => (
                <Checkbox
                  key={id}
                  value={id}
                  disabled={!hasConsent}
                  label={contact.name}
                  description={
                    hasConsent
                      ? [...contact.groups, ...contact.subAreas].join(', ')
                      : t('reporting.noConsent')
                  }
                />
              ))}
            </div>
          </Checkbox.Group>
          <Section title={t('reporting.leaving')}>
            <Text role="status">{t('reporting.leavingText', { count: contacts.length })}</Text>
            {contacts.length > 0 ? (
              <p className={styles.leaving}>{contacts.map(contactLine).join('\n')}</p>
            ) : null}
            <MakeReport contacts={contacts} isReady={contacts.length > 0} />
          </Section>
        </>
      )}
    </Panel>
  );
}
