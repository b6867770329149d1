import { ActionIcon, Button, Text } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowLeft,
  IconArrowRight,
  IconArrowUp,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { NumberedSign } from '#geo/dossier/numberedSigns.ts';
import { metresPerDegree } from '#geo/geometry/ruler.ts';
import { removeSigns } from '#geo/plan/edits/signs.ts';
import { navigate } from '#src/state/route.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useMoveSign } from '#src/state/useMoveSign.ts';
import { BackButton } from '#src/ui/BackButton.tsx';
import { Panel, Section } from '#src/ui/Panel.tsx';
import styles from './Signs.module.css';

const STEP_METRES = 5;

const STEPS = [
  { way: 'north', east: 0, north: STEP_METRES, Icon: IconArrowUp },
  { way: 'west', east: -STEP_METRES, north: 0, Icon: IconArrowLeft },
  { way: 'east', east: STEP_METRES, north: 0, Icon: IconArrowRight },
  { way: 'south', east: 0, north: -STEP_METRES, Icon: IconArrowDown },
] as const;

/** One sign: where it stands, and the ways to move it without the map. */
export function SignDetail({ sign }: { readonly sign: NumberedSign }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const move = useMoveSign();
  const toList = () => navigate({ selection: null });
  const { number, street, groupName, at } = sign;
  const step = (east: number, north: number) => {
    const scale = metresPerDegree(at[1]);
    void move(sign.id, [at[0] + east / scale.lng, at[1] + north / scale.lat]);
  };
  const remove = () => {
    if (edit(removeSigns, { ids: [sign.id] }, { said: t('signs.removed', { number }) })) toList();
  };
  return (
    <Panel
      title={t('signs.one', { number })}
      back={<BackButton label={t('shell.back')} onClick={toList} />}
    >
      <div>
        <Text fw={650}>{street || t('signs.noStreet')}</Text>
        <Text>{groupName}</Text>
      </div>
      <Section title={t('signs.move')}>
        <Text>{t('signs.moveText', { count: STEP_METRES })}</Text>
        <div className={styles.compass} role="group" aria-label={t('signs.move')}>
          {STEPS.map(({ way, east, north, Icon }) => (
            <ActionIcon
              key={way}
              size={44}
              variant="default"
              aria-label={t(`signs.steps.${way}`)}
              onClick={() => step(east, north)}
            >
              <Icon size={20} aria-hidden />
            </ActionIcon>
          ))}
        </div>
        <Text role="status" c="var(--ink-soft)">
          {street}
        </Text>
      </Section>
      <div>
        <Button
          variant="default"
          leftSection={<IconTrash size={20} aria-hidden />}
          onClick={remove}
        >
          {t('signs.remove')}
        </Button>
      </div>
    </Panel>
  );
}
