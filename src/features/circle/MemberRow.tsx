import { Button, Checkbox, Group, NativeSelect, Text } from '@mantine/core';
import { IconBrandWhatsapp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CircleMember } from '#geo/plan/circle.ts';
import { setCircleConsent, setCircleStatus } from '#geo/plan/edits/circle.ts';
import { circleStatusSchema } from '#geo/plan/entities.ts';
import { fillIn } from '#geo/text/fillIn.ts';
import { whatsAppLink } from '#geo/text/whatsAppLink.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { LANGUAGES } from '#src/i18n/i18n.ts';
import { navigate } from '#src/state/route.ts';
import { dayOf } from '#src/state/today.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { keyOfText, useRuleTexts } from '#src/state/useRuleText.ts';
import { Row } from '#src/ui/Row.tsx';
import styles from './MemberRow.module.css';

const today = () => dayOf(new Date());

interface MemberRowProps {
  readonly member: CircleMember;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** An administrator: how far they have come, and what to do about it. */
export function MemberRow({ member, isOpen, onToggle }: MemberRowProps) {
  const { t } = useTranslation();
  const { person, groups, status } = member;
  return (
    <>
      <Row
        title={person.name}
        detail={groups.map(({ name }) => name).join(', ')}
        figure={t(`circle.statuses.${status}`)}
        isSelected={isOpen}
        onClick={onToggle}
      />
      {isOpen ? <MemberFields member={member} /> : null}
    </>
  );
}

function MemberFields({ member: { person, groups, status } }: { readonly member: CircleMember }) {
  const { t, i18n } = useTranslation();
  const { day } = useFormatters();
  const edit = useEdit();
  const { textOf, place } = useRuleTexts();
  const language = LANGUAGES.find((each) => each === i18n.language) ?? 'nl';
  const text = fillIn(textOf(keyOfText('invitation', language, 'safety')), {
    naam: person.name,
    groepen: groups.map(({ name }) => name).join(', '),
    wijk: place,
  });
  const sharesSince = person.circle?.sharesSince;
  const link = whatsAppLink(person.mobile, text);
  const setStatus = (value: string) =>
    edit(setCircleStatus, {
      ids: [person.id],
      status: circleStatusSchema.parse(value),
      day: today(),
    });
  return (
    <div className={styles.fields}>
      <NativeSelect
        size="md"
        label={t('circle.status')}
        description={
          person.circle ? t('circle.since', { day: day(person.circle.since) }) : undefined
        }
        data={circleStatusSchema.options.map((each) => ({
          value: each,
          label: t(`circle.statuses.${each}`),
        }))}
        value={status}
        onChange={(event) => setStatus(event.currentTarget.value)}
      />
      <Checkbox
        label={t('circle.consent')}
        description={
          sharesSince ? t('circle.consentOn', { day: day(sharesSince) }) : t('circle.consentHint')
        }
        checked={sharesSince !== undefined}
        onChange={(event) =>
          edit(setCircleConsent, {
            id: person.id,
            since: event.currentTarget.checked ? today() : null,
            day: today(),
          })
        }
      />
      <Group gap="xs">
        {link ? (
          <Button
            component="a"
            href={link}
            target="_blank"
            rel="noreferrer noopener"
            variant="light"
            leftSection={<IconBrandWhatsapp size={20} aria-hidden />}
          >
            {t('circle.invite')}
          </Button>
        ) : (
          <Text c="var(--ink-soft)">{t('circle.noMobile')}</Text>
        )}
        <Button
          variant="default"
          onClick={() =>
            navigate({ panel: 'people', selection: { kind: 'person', id: person.id } })
          }
        >
          {t('circle.toPerson')}
        </Button>
      </Group>
    </div>
  );
}
