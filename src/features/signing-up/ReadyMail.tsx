import { Button, Text, Textarea, Title } from '@mantine/core';
import { IconMail, IconPencil } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '#geo/signUps/answer.ts';
import type { FormLanguage } from '#geo/signUps/consent.ts';
import { mailtoLink, type Invitation } from '#geo/signUps/invitation.ts';
import { writeLetter } from '#geo/signUps/letter/writeLetter.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import styles from './SignUpPage.module.css';

interface ReadyMailProps {
  readonly answer: Answer;
  readonly invitation: Invitation;
  readonly language: FormLanguage;
  readonly onChange: () => void;
}

/** The e-mail that was made, to be opened in a mail program or copied. Nothing is sent from here. */
export function ReadyMail({ answer, invitation, language, onChange }: ReadyMailProps) {
  const { t } = useTranslation();
  const { place, email } = invitation;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const text = writeLetter({ answer, place }, language);
  const link = mailtoLink(email, t('signingUp.subject', { place }), text);
  return (
    <div className={styles.card}>
      <Title order={2} size="h3" ref={title} tabIndex={-1}>
        {t('signingUp.ready')}
      </Title>
      <Text>{link ? t('signingUp.readyText', { email }) : t('signingUp.tooLong', { email })}</Text>
      <div className={styles.buttons}>
        {link ? (
          <Button
            component="a"
            href={link}
            rel="noreferrer"
            leftSection={<IconMail size={20} aria-hidden />}
          >
            {t('signingUp.open')}
          </Button>
        ) : null}
        <CopyButton
          label={t('signingUp.copy')}
          text={text}
          copied={t('signingUp.copied')}
          failed={t('signingUp.copyFailed')}
        />
        <Button
          variant="subtle"
          leftSection={<IconPencil size={20} aria-hidden />}
          onClick={onChange}
        >
          {t('signingUp.change')}
        </Button>
      </div>
      <Textarea readOnly autosize label={t('signingUp.text')} value={text} />
    </div>
  );
}
