import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText, type AnyProblem } from '#src/state/problemText.ts';
import { Form } from '#src/ui/Form.tsx';
import { NotUsable } from './NotUsable.tsx';

interface LockedProps {
  /** Answers why the passphrase does not open it; null when it does. */
  readonly unlock: (passphrase: string) => Promise<AnyProblem | null>;
  readonly onDone: () => void;
}

/** An encrypted plan: asks for its passphrase, as often as needed. It is kept nowhere. */
export function Locked({ unlock, onDone }: LockedProps) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<AnyProblem | null>(null);
  const [isTrying, setTrying] = useState(false);
  const tryIt = async () => {
    setTrying(true);
    setProblem(await unlock(passphrase));
    setTrying(false);
  };
  // no other passphrase helps against damage
  if (problem && problem.code !== 'encrypted/wrong-passphrase') {
    return <NotUsable problem={problem} onDone={onDone} />;
  }
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase && !isTrying) void tryIt();
      }}
    >
      <Stack gap="sm">
        <Text>{t('importing.lockedText')}</Text>
        <PasswordInput
          data-autofocus
          autoComplete="off"
          label={t('importing.passphrase')}
          value={passphrase}
          error={problem ? problemText(t, problem) : null}
          visibilityToggleButtonProps={{ 'aria-label': t('importing.passphraseShow') }}
          onChange={(event) => {
            setPassphrase(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <Text c="var(--ink-soft)">{t('importing.lockedHint')}</Text>
        <Group>
          <Button type="submit" loading={isTrying} disabled={passphrase === ''}>
            {t('importing.unlock')}
          </Button>
          <Button variant="subtle" onClick={onDone}>
            {t('shell.cancel')}
          </Button>
        </Group>
      </Stack>
    </Form>
  );
}
