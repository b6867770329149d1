import { Button, Group, Radio, Text, Textarea } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupsAround } from '#geo/engine/groupsAround.ts';
import { fillIn } from '#geo/text/fillIn.ts';
import { LANGUAGES } from '#src/i18n/i18n.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { useAlarmSpot } from '#src/state/alarmSpot.ts';
import { navigate } from '#src/state/route.ts';
import { useTool } from '#src/state/tool.ts';
import { keyOfText, useRuleTexts } from '#src/state/useRuleText.ts';
import { useStreetOptions } from '#src/state/useStreetOptions.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { BackButton } from '#src/ui/BackButton.tsx';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { Panel, Section } from '#src/ui/Panel.tsx';
import { PickOne } from '#src/ui/PickOne.tsx';
import styles from './AlarmPanel.module.css';
import { GroupsToWarn } from './GroupsToWarn.tsx';
import { useGroupsAround } from './useGroupsAround.ts';
import { useSpotOnMap } from './useSpotOnMap.ts';

// neighbours: as far as somebody walks away in two or three minutes
const REACH_METRES = 250;

const CALLED = ['urgent', 'notUrgent'] as const;
type Called = (typeof CALLED)[number];

/** Who is to be warned of what happens somewhere: 112 first, and nothing of it is kept. */
export default function AlarmPanel() {
  const { t } = useTranslation();
  const { streets } = useWorkspace();
  const { tool, take, putDown } = useTool();
  const spot = useAlarmSpot((state) => state.spot);
  const around = useGroupsAround(spot, REACH_METRES);
  const [called, setCalled] = useState<Called | null>(null);
  useEffect(() => {
    take({ kind: 'pointPlace' });
    return () => {
      if (useTool.getState().tool.kind === 'pointPlace') putDown();
      useAlarmSpot.setState({ spot: null });
    };
  }, [take, putDown]);
  useSpotOnMap(spot, around);
  const options = useStreetOptions();
  const back = () => navigate({ panel: 'people', selection: null });
  const street = around && around.street !== null ? streets?.streets[around.street] : undefined;
  return (
    <Panel title={t('alarm.title')} back={<BackButton label={t('shell.back')} onClick={back} />}>
      <section className={styles.call} aria-label={t('alarm.call')}>
        <Text fw={650}>{t('alarm.first')}</Text>
        <Group gap="xs">
          <Button component="a" href="tel:112" leftSection={<IconPhone size={20} aria-hidden />}>
            {t('alarm.call112')}
          </Button>
          <Button component="a" href="tel:09008844" variant="default">
            {t('alarm.callLater')}
          </Button>
        </Group>
      </section>
      <Section title={t('alarm.where')}>
        <Text>{tool.kind === 'pointPlace' ? t('alarm.whereHint') : t('alarm.whereList')}</Text>
        <PickOne
          label={t('groups.linkStreet')}
          placeholder={t('groups.addStreetPlaceholder')}
          options={options}
          nothingFound={t('shell.searchNothing')}
          onPick={(key) => useAlarmSpot.setState({ spot: { key } })}
        />
      </Section>
      {around ? (
        <>
          <Text role="status" fw={650}>
            {street ? t('alarm.at', { street: street.label }) : t('alarm.nowhere')}
          </Text>
          <Radio.Group
            label={t('alarm.called')}
            value={called}
            onChange={(value) => setCalled(CALLED.find((each) => each === value) ?? null)}
          >
            {CALLED.map((each) => (
              <Radio key={each} mt="xs" size="md" value={each} label={t(`alarm.calls.${each}`)} />
            ))}
          </Radio.Group>
          <Warning
            key={street?.key}
            around={around}
            street={street?.name ?? t('alarm.here')}
            called={called}
          />
        </>
      ) : null}
      <Text c="var(--ink-soft)">{t('alarm.privacy')}</Text>
    </Panel>
  );
}

interface WarningProps {
  readonly around: GroupsAround;
  readonly street: string;
  readonly called: Called | null;
}

/** The message, and whom it can go to. */
function Warning({ around, street, called }: WarningProps) {
  const { t, i18n } = useTranslation();
  const { metres } = useFormatters();
  const { textOf, place } = useRuleTexts();
  const language = LANGUAGES.find((each) => each === i18n.language) ?? 'nl';
  const drafted = fillIn(textOf(keyOfText('alarm', language, 'safety')), {
    gebeld: called ? t(`alarm.said.${called}`) : '',
    straat: street,
    wijk: place,
  }).trim();
  // who has written something keeps it, whatever is chosen after
  const [own, setOwn] = useState<string | null>(null);
  const text = own ?? drafted;
  const reach = metres(REACH_METRES);
  return (
    <>
      <Textarea
        autosize
        minRows={4}
        maxRows={12}
        maxLength={2_000}
        label={t('alarm.message')}
        description={t('alarm.messageHint')}
        value={text}
        onChange={(event) => setOwn(event.currentTarget.value)}
      />
      <div>
        <CopyButton
          label={t('rules.copy')}
          text={text}
          copied={t('rules.copied')}
          failed={t('rules.copyFailed')}
          disabled={called === null}
        />
      </div>
      <GroupsToWarn
        title={t('alarm.serving')}
        none={t('alarm.servingNone')}
        groups={around.serving.map((group) => ({ group, metres: null }))}
        text={called === null ? null : text}
      />
      <GroupsToWarn
        title={t('alarm.near', { reach })}
        none={t('alarm.nearNone', { reach })}
        groups={around.near}
        text={called === null ? null : text}
      />
    </>
  );
}
