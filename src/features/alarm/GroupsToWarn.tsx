import { Button } from '@mantine/core';
import { IconBrandWhatsapp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#geo/plan/entities.ts';
import { whatsAppLink } from '#geo/text/whatsAppLink.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { Section } from '#src/ui/Panel.tsx';
import styles from './AlarmPanel.module.css';

interface GroupsToWarnProps {
  readonly title: string;
  /** said when there are none */
  readonly none: string;
  readonly groups: readonly { readonly group: string; readonly metres: number | null }[];
  /** what their administrators get; null while it is not ready to be sent */
  readonly text: string | null;
}

/** Groups, and a draft in WhatsApp for each of their administrators. */
export function GroupsToWarn({ title, none, groups, text }: GroupsToWarnProps) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const { metres } = useFormatters();
  const uses = {
    safety: t('groups.useSafety'),
    mixed: t('groups.useMixed'),
    social: t('groups.useSocial'),
  };
  return (
    <Section title={title}>
      {groups.length === 0 ? <p className={styles.about}>{none}</p> : null}
      <ul className={styles.groups} aria-label={title}>
        {groups.map(({ group: id, metres: distance }) => {
          const group = plan.groups[id];
          if (!group) return null;
          const persons = group.administrators.flatMap((person) => plan.persons[person] ?? []);
          return (
            <li key={id} className={styles.group}>
              {group.name}{' '}
              <span className={styles.about}>
                {[uses[group.use], ...(distance === null ? [] : [metres(distance)])].join(' · ')}
              </span>
              <div className={styles.links}>
                {persons.length === 0 ? (
                  <span className={styles.about}>{t('groups.warnNoAdministrator')}</span>
                ) : null}
                {persons.map((person) => (
                  <Draft key={person.id} person={person} text={text} />
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Draft({ person, text }: { readonly person: Person; readonly text: string | null }) {
  const { t } = useTranslation();
  const link = whatsAppLink(person.mobile, text ?? '');
  if (!link) {
    const canBeCalled = whatsAppLink(person.mobile, '') !== null;
    const why = canBeCalled ? 'alarm.tooLong' : 'alarm.noMobile';
    return <span className={styles.about}>{t(why, { name: person.name })}</span>;
  }
  const icon = <IconBrandWhatsapp size={20} aria-hidden />;
  if (text === null) {
    return (
      <Button variant="light" leftSection={icon} disabled title={t('alarm.calledFirst')}>
        {person.name}
      </Button>
    );
  }
  return (
    <Button
      component="a"
      href={link}
      target="_blank"
      rel="noreferrer noopener"
      variant="light"
      leftSection={icon}
    >
      {person.name}
    </Button>
  );
}
