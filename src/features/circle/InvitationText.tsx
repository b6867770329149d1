import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fillIn } from '#geo/text/fillIn.ts';
import { LANGUAGES } from '#src/i18n/i18n.ts';
import { navigate } from '#src/state/route.ts';
import { keyOfText, useRuleTexts } from '#src/state/useRuleText.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { useMemory } from '#src/ui/memory.ts';
import { Section } from '#src/ui/Panel.tsx';
import styles from './InvitationText.module.css';

/** What is written to administrators who are invited; the name is filled in for each. */
export function InvitationText() {
  const { t, i18n } = useTranslation();
  const { textOf, place } = useRuleTexts();
  const memory = useMemory();
  const change = () => {
    memory.set('rules/kind', 'invitation');
    navigate({ panel: 'rules', selection: null });
  };
  const language = LANGUAGES.find((each) => each === i18n.language) ?? 'nl';
  const text = fillIn(textOf(keyOfText('invitation', language, 'safety')), { wijk: place });
  return (
    <Section title={t('circle.invitation')}>
      <Text className={styles.text}>{text}</Text>
      <Group gap="xs">
        <CopyButton
          label={t('rules.copy')}
          text={text}
          copied={t('rules.copied')}
          failed={t('rules.copyFailed')}
        />
        <Button variant="subtle" data-opens-panel onClick={change}>
          {t('circle.invitationEdit')}
        </Button>
      </Group>
    </Section>
  );
}
