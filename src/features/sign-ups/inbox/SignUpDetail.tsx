import { Button, Text, Textarea, TextInput } from '@mantine/core';
import { IconTrash, IconUserCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { declineSignUps, removeSignUps, updateSignUp } from '#geo/plan/edits/signUps.ts';
import type { SignUp } from '#geo/plan/entities.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { navigate } from '#src/state/route.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { BackButton } from '#src/ui/BackButton.tsx';
import { CommitInput } from '#src/ui/CommitInput.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { AcceptAdministrator } from './AcceptAdministrator.tsx';
import { AcceptVolunteer } from './AcceptVolunteer.tsx';
import styles from './Inbox.module.css';
import { PlaceResident } from './PlaceResident.tsx';
import type { StreetsReader } from './StreetsReader.ts';

interface SignUpDetailProps {
  readonly signUp: SignUp;
  readonly Streets: StreetsReader;
}

/** One sign-up: what it says, which can be corrected, and what is made of it. */
export function SignUpDetail({ signUp, Streets }: SignUpDetailProps) {
  const { t } = useTranslation();
  const edit = useEdit();
  const { day } = useFormatters();
  const { id, name, receivedAt, consent, status } = signUp;
  const toList = () => navigate({ selection: null });
  const leave = (isDone: boolean) => {
    if (isDone) toList();
  };
  const toPrivacy = () => navigate({ tab: 'privacy', selection: { kind: 'person', id } });
  return (
    <Panel title={name} back={<BackButton label={t('signUps.back')} onClick={toList} />}>
      <Text c="var(--ink-soft)">
        {t(`signUps.kind.${signUp.kind}`)}, {t(`signUps.status.${status}`)}.{' '}
        {t('signUps.received', { day: day(receivedAt) })}.{' '}
        {consent
          ? t('signUps.consentOn', { day: day(consent.date), version: consent.version })
          : t('signUps.doubt.no-consent')}
        .
      </Text>
      {signUp.kind === 'administrator' ? (
        <AcceptAdministrator
          signUp={signUp}
          Streets={Streets}
          fields={<Fields signUp={signUp} />}
        />
      ) : null}
      {signUp.kind === 'resident' ? (
        <PlaceResident signUp={signUp} fields={<Fields signUp={signUp} />} />
      ) : null}
      {signUp.kind === 'volunteer' ? (
        <AcceptVolunteer signUp={signUp} fields={<Fields signUp={signUp} />} />
      ) : null}
      <div className={styles.bar}>
        {status === 'declined' ? null : (
          <Button
            variant="default"
            onClick={() =>
              leave(
                edit(declineSignUps, { ids: [id] }, { said: t('signUps.declined', { count: 1 }) }),
              )
            }
          >
            {t('signUps.decline')}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconTrash size={20} aria-hidden />}
          onClick={() =>
            leave(edit(removeSignUps, { ids: [id] }, { said: t('signUps.removed', { count: 1 }) }))
          }
        >
          {t('signUps.remove')}
        </Button>
        <Button
          variant="subtle"
          leftSection={<IconUserCheck size={20} aria-hidden />}
          onClick={toPrivacy}
        >
          {t('privacy.find')}
        </Button>
      </div>
    </Panel>
  );
}

/** The fields of a sign-up, each stored when it is left. */
function Fields({ signUp }: { readonly signUp: SignUp }): ReactNode {
  const { t } = useTranslation();
  const edit = useEdit();
  const field = (key: string, value: string, max: number) => (
    <CommitInput
      key={key}
      value={value}
      isEmptyAllowed={key !== 'name' && key !== 'groupName'}
      onCommit={(text) => edit(updateSignUp, { id: signUp.id, fields: { [key]: text } })}
    >
      {(input) =>
        key === 'note' ? (
          <Textarea autosize maxRows={8} label={t('signUps.note')} maxLength={max} {...input} />
        ) : (
          <TextInput label={t(`signUps.${key as 'name'}`)} maxLength={max} {...input} />
        )
      }
    </CommitInput>
  );
  return (
    <>
      {field('name', signUp.name, 120)}
      {field('mobile', signUp.mobile, 40)}
      {signUp.kind === 'resident' ? null : field('email', signUp.email, 200)}
      {signUp.kind === 'administrator' ? field('groupName', signUp.groupName, 120) : null}
      {signUp.kind === 'administrator' ? null : (
        <>
          {field('street', signUp.street ?? '', 120)}
          {field('houseNumber', signUp.houseNumber ?? '', 20)}
        </>
      )}
      {field('note', signUp.note, 10_000)}
    </>
  );
}
