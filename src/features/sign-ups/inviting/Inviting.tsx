import { Button, SegmentedControl, Text, TextInput } from '@mantine/core';
import { IconExternalLink, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '#geo/plan/plan.ts';
import { CONSENT_VERSION, consentText, type FormLanguage } from '#geo/signUps/consent.ts';
import { invitationHash } from '#geo/signUps/invitation.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { CommitInput } from '#src/ui/CommitInput.tsx';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { Section } from '#src/ui/Panel.tsx';
import { PrintSheet } from '#src/ui/PrintSheet.tsx';
import { QrCode } from '#src/ui/QrCode.tsx';
import styles from './Inviting.module.css';
import { Poster } from './Poster.tsx';
import { useCoordinator } from './useCoordinator.ts';

/** The link to the form, as text, as a code and on a poster. */
export function Inviting() {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const { email, setEmail } = useCoordinator();
  const [language, setLanguage] = useState<FormLanguage>('nl');
  const [isPrinting, setPrinting] = useState(false);
  const invitation = { place: settingsOf(plan).name, email, language };
  const hash = invitationHash(invitation);
  const link = hash && window.location.href.replace(/#.*$/s, '') + hash;
  return (
    <>
      <Text>{t('signUps.invite.intro')}</Text>
      <CommitInput value={email} onCommit={setEmail}>
        {(input) => (
          <TextInput
            type="email"
            maxLength={200}
            label={t('signUps.invite.email')}
            description={t('signUps.invite.emailHint')}
            {...input}
            error={email !== '' && !hash ? t('signUps.invite.emailWrong') : null}
          />
        )}
      </CommitInput>
      {link ? (
        <>
          <SegmentedControl
            aria-label={t('signUps.invite.language')}
            value={language}
            onChange={(value) => setLanguage(value === 'en' ? 'en' : 'nl')}
            data={[
              { value: 'nl', label: <span lang="nl">{t('shell.languageNl')}</span> },
              { value: 'en', label: <span lang="en">{t('shell.languageEn')}</span> },
            ]}
          />
          <TextInput
            readOnly
            label={t('signUps.invite.link')}
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <div className={styles.buttons}>
            <CopyButton
              label={t('signUps.invite.copy')}
              text={link}
              copied={t('signUps.invite.copied')}
              failed={t('signUps.invite.copyFailed')}
            />
            <Button
              component="a"
              variant="default"
              href={link}
              target="_blank"
              rel="noreferrer"
              leftSection={<IconExternalLink size={20} aria-hidden />}
            >
              {t('signUps.invite.look')}
            </Button>
          </div>
          <QrCode text={link} label={t('signUps.invite.qr')} className={styles.code} />
          <div className={styles.buttons}>
            <Button
              leftSection={<IconPrinter size={20} aria-hidden />}
              onClick={() => setPrinting(true)}
            >
              {t('signUps.invite.print')}
            </Button>
          </div>
          {isPrinting ? (
            <PrintSheet onDone={() => setPrinting(false)}>
              <Poster invitation={invitation} link={link} />
            </PrintSheet>
          ) : null}
          <Section title={t('signUps.invite.consent', { version: CONSENT_VERSION })}>
            <p className={styles.consent} lang={language}>
              {consentText('resident', invitation.place, language)}
            </p>
          </Section>
        </>
      ) : (
        <Text c="var(--ink-soft)">{t('signUps.invite.first')}</Text>
      )}
    </>
  );
}
