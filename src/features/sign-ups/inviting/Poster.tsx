import { useTranslation } from 'react-i18next';
import type { Invitation } from '#geo/signUps/invitation.ts';
import { QrCode } from '#src/ui/QrCode.tsx';
import styles from './Inviting.module.css';

interface PosterProps {
  readonly invitation: Invitation;
  readonly link: string;
}

/** One page of A4 for the window of a shop. In the language of the form. */
export function Poster({ invitation, link }: PosterProps) {
  const { i18n } = useTranslation();
  const { place, email, language } = invitation;
  const t = i18n.getFixedT(language);
  return (
    <div className={styles.poster} lang={language}>
      <h1>{t('signUps.poster.title')}</h1>
      <p className={styles.lead}>{t('signUps.poster.text', { place })}</p>
      <QrCode text={link} label={t('signUps.invite.qr')} className={styles.posterCode} />
      <ol className={styles.steps}>
        <li>{t('signUps.poster.scan')}</li>
        <li>{t('signUps.poster.fill')}</li>
        <li>{t('signUps.poster.send')}</li>
      </ol>
      <p className={styles.emergency}>{t('signUps.poster.emergency')}</p>
      <p className={styles.small}>{t('signUps.poster.privacy')}</p>
      <p className={styles.small}>{t('signUps.poster.mail', { email })}</p>
    </div>
  );
}
