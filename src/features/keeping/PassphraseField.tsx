import { PasswordInput, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { passphraseStrength } from './passphraseStrength.ts';
import styles from './Keeping.module.css';

interface PassphraseFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/**
 * A new passphrase. It can be read while it is typed, for it is to be written down, and a slip of the
 * hand would lock everybody out. Nothing but the page's memory has it.
 */
export function PassphraseField({ value, onChange }: PassphraseFieldProps) {
  const { t } = useTranslation();
  const strength = passphraseStrength(value);
  return (
    <Stack gap={8}>
      <PasswordInput
        defaultVisible
        autoComplete="off"
        spellCheck={false}
        autoCapitalize="off"
        label={t('keeping.passphrase')}
        description={t('keeping.passphraseHint')}
        value={value}
        visibilityToggleButtonProps={{ 'aria-label': t('keeping.passphraseShow') }}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Text className={styles.strength} role="status" data-strength={strength}>
        {value === '' ? null : t(`keeping.strength.${strength}`)}
      </Text>
      <Text className={styles.care}>{t('keeping.lost')}</Text>
    </Stack>
  );
}
