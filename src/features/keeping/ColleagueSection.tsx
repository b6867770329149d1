import { Button, Checkbox, Radio, Stack, Text } from '@mantine/core';
import { IconDeviceFloppy, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countsOf } from '#geo/formats/planFile/counts.ts';
import { withoutPersons } from '#geo/plan/withoutPersons.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { Section } from '#src/ui/Panel.tsx';
import { countTexts } from './countTexts.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { SHORTEST_PASSPHRASE } from './passphraseStrength.ts';
import { useSaveFile } from './useSaveFile.ts';
import styles from './Keeping.module.css';

/** The plan as a file for somebody else: whole or without persons, for everybody or with a passphrase. */
export function ColleagueSection() {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const { save, isBusy, saved } = useSaveFile();
  const [withPersons, setWithPersons] = useState(true);
  const [withData, setWithData] = useState(true);
  const [isEncrypted, setEncrypted] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const counts = countsOf(withPersons ? plan : withoutPersons(plan), []);
  const contents = countTexts(t, counts);
  const persons = counts.persons + counts.signUps;
  const isTooShort = isEncrypted && passphrase.length < SHORTEST_PASSPHRASE;

  return (
    <Section title={t('keeping.colleague')}>
      <Text>{t('keeping.colleagueText')}</Text>
      <Radio.Group
        label={t('keeping.what')}
        value={withPersons ? 'whole' : 'bare'}
        onChange={(value) => setWithPersons(value === 'whole')}
      >
        <Stack gap={12} mt={8} mb={4}>
          {(['whole', 'bare'] as const).map((what) => (
            <Radio
              key={what}
              size="md"
              value={what}
              label={t(`keeping.${what}`)}
              description={t(`keeping.${what}Hint`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Checkbox
        label={t('keeping.withData')}
        description={t('keeping.withDataHint')}
        checked={withData}
        onChange={(event) => setWithData(event.currentTarget.checked)}
      />
      <Checkbox
        label={t('keeping.encrypt')}
        description={t('keeping.encryptHint')}
        checked={isEncrypted}
        onChange={(event) => {
          setEncrypted(event.currentTarget.checked);
          setPassphrase('');
        }}
      />
      {isEncrypted ? <PassphraseField value={passphrase} onChange={setPassphrase} /> : null}
      <Text>
        {t('keeping.contents', {
          list: contents.length > 0 ? contents.join(', ') : t('keeping.nothing'),
        })}
      </Text>
      {persons > 0 && !isEncrypted ? (
        <Text className={styles.care}>{t('keeping.withPersons', { count: persons })}</Text>
      ) : null}
      <div>
        <Button
          loading={isBusy}
          disabled={isTooShort}
          leftSection={
            isEncrypted ? (
              <IconLock size={20} aria-hidden />
            ) : (
              <IconDeviceFloppy size={20} aria-hidden />
            )
          }
          onClick={() =>
            void save({ withPersons, withData, passphrase: isEncrypted ? passphrase : null })
          }
        >
          {t('keeping.save')}
        </Button>
      </div>
      <Text role="status" c="var(--ink-soft)">
        {isBusy && isEncrypted ? t('keeping.saving') : saved}
      </Text>
    </Section>
  );
}
