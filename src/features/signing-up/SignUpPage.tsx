import { SegmentedControl, Text, Title } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '#geo/signUps/answer.ts';
import type { FormLanguage } from '#geo/signUps/consent.ts';
import type { Invitation } from '#geo/signUps/invitation.ts';
import { EMPTY_FIELDS, type FormFields } from './formAnswer.ts';
import { ReadyMail } from './ReadyMail.tsx';
import { SignUpForm } from './SignUpForm.tsx';
import styles from './SignUpPage.module.css';

interface SignUpPageProps {
  readonly invitation: Invitation;
}

/**
 * The form behind the coordinator's link. It opens no storage and asks nothing of any server: what is
 * filled in becomes an e-mail, which the one who signs up sends.
 */
export default function SignUpPage({ invitation }: SignUpPageProps) {
  const { t, i18n } = useTranslation();
  const { place, email, language } = invitation;
  const [fields, setFields] = useState<FormFields>(EMPTY_FIELDS);
  const [answer, setAnswer] = useState<Answer | null>(null);
  // not kept: on this device the app itself may be used in another language
  const show = (shown: FormLanguage) => {
    document.documentElement.lang = shown;
    void i18n.changeLanguage(shown);
  };
  const begin = useEffectEvent(show);
  useEffect(() => begin(language), [language]);
  const shown: FormLanguage = i18n.language === 'en' ? 'en' : 'nl';
  return (
    <main className={styles.page}>
      <div className={styles.sheet}>
        <div className={styles.head}>
          <img src="icons/icon.svg" alt="" width={40} height={40} />
          <SegmentedControl
            aria-label={t('shell.language')}
            value={shown}
            onChange={(value) => show(value === 'en' ? 'en' : 'nl')}
            data={[
              { value: 'nl', label: <span lang="nl">Nederlands</span> },
              { value: 'en', label: <span lang="en">English</span> },
            ]}
          />
        </div>
        <Title order={1} className={styles.title}>
          {t('signingUp.title', { place })}
        </Title>
        <Text>{t('signingUp.intro', { email })}</Text>
        {answer ? (
          <ReadyMail
            answer={answer}
            invitation={invitation}
            language={shown}
            onChange={() => setAnswer(null)}
          />
        ) : (
          <SignUpForm
            place={place}
            language={shown}
            fields={fields}
            onDone={(filledIn, made) => {
              setFields(filledIn);
              setAnswer(made);
            }}
          />
        )}
      </div>
    </main>
  );
}
