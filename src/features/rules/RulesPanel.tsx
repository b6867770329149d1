import { Button, Group, NativeSelect, SegmentedControl, Text } from '@mantine/core';
import { IconPhoto, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { updateSettings } from '#geo/plan/edits/settings.ts';
import {
  groupUseSchema,
  houseRulesSchema,
  ruleTextKindSchema,
  textLanguageSchema,
  type GroupUse,
  type RuleTextKind,
  type TextLanguage,
} from '#geo/plan/entities.ts';
import { fillIn } from '#geo/text/fillIn.ts';
import { LANGUAGES } from '#src/i18n/i18n.ts';
import { navigate, useCalmRoute } from '#src/state/route.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { keyOfText, useRuleTexts } from '#src/state/useRuleText.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { BackButton } from '#src/ui/BackButton.tsx';
import { CommitNumber } from '#src/ui/CommitNumber.tsx';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { useRemembered } from '#src/ui/memory.ts';
import { warn } from '#src/ui/notify.ts';
import { Panel, Section } from '#src/ui/Panel.tsx';
import { PrintSheet } from '#src/ui/PrintSheet.tsx';
import { saveFile } from '#src/ui/saveFile.ts';
import { drawCard } from './drawCard.ts';
import styles from './RulesPanel.module.css';
import { RuleTextField } from './RuleTextField.tsx';

/** House rules and the other texts for groups: worded for this plan, and ready to be passed on. */
export default function RulesPanel() {
  const { t, i18n } = useTranslation();
  const { plan } = useWorkspace();
  const { selection } = useCalmRoute();
  const group = selection?.kind === 'group' ? plan.groups[selection.id] : undefined;
  const own = LANGUAGES.find((each) => each === i18n.language) ?? 'nl';
  const [kind, setKind] = useRemembered<RuleTextKind>('rules/kind', 'houseRules');
  const [language, setLanguage] = useState<TextLanguage>(own);
  const [chosen, setUse] = useRemembered<GroupUse>('rules/use', 'safety');
  const use = group?.use ?? chosen;
  const { textOf, isOwn, ofApp, place } = useRuleTexts();
  const key = keyOfText(kind, language, use);
  const text = fillIn(textOf(key), {
    wijk: place,
    ...(group ? { groep: group.name } : {}),
  });
  const back = () =>
    navigate({ panel: 'groups', selection: group ? { kind: 'group', id: group.id } : null });
  return (
    <Panel title={t('rules.title')} back={<BackButton label={t('shell.back')} onClick={back} />}>
      {group ? <Text>{t('rules.forGroup', { name: group.name })}</Text> : null}
      <NativeSelect
        size="md"
        label={t('rules.kind')}
        data={ruleTextKindSchema.options.map((each) => ({
          value: each,
          label: t(`rules.kinds.${each}`),
        }))}
        value={kind}
        onChange={(event) => setKind(ruleTextKindSchema.parse(event.currentTarget.value))}
      />
      <SegmentedControl
        fullWidth
        size="md"
        aria-label={t('rules.language')}
        value={language}
        onChange={(value) => setLanguage(value)}
        data={textLanguageSchema.options.map((each) => ({
          value: each,
          label: t(`rules.languages.${each}`),
        }))}
      />
      {key.use !== null && !group ? <UseChoice use={use} onChange={setUse} /> : null}
      {kind === 'houseRules' ? <HouseRuleFields /> : null}
      <RuleTextField
        key={`${kind} ${language} ${use}`}
        textKey={key}
        text={textOf(key)}
        isOwn={isOwn(key)}
        ofApp={ofApp(key)}
      />
      <PassOn text={text} language={language} name={t(`rules.kinds.${kind}`)} />
    </Panel>
  );
}

interface UseChoiceProps {
  readonly use: GroupUse;
  readonly onChange: (use: GroupUse) => void;
}

function UseChoice({ use, onChange }: UseChoiceProps) {
  const { t } = useTranslation();
  const texts = {
    safety: t('groups.useSafety'),
    mixed: t('groups.useMixed'),
    social: t('groups.useSocial'),
  };
  return (
    <SegmentedControl
      fullWidth
      size="md"
      aria-label={t('rules.use')}
      value={use}
      onChange={onChange}
      data={groupUseSchema.options.map((each) => ({ value: each, label: texts[each] }))}
    />
  );
}

/** What the house rules of the app leave to choose. */
function HouseRuleFields() {
  const { t } = useTranslation();
  const edit = useEdit();
  const { rules } = useRuleTexts();
  const set = (fields: Partial<typeof rules>) =>
    edit(updateSettings, { fields: { houseRules: { ...rules, ...fields } } });
  return (
    <>
      <CommitNumber
        label={t('rules.age')}
        min={0}
        max={120}
        allowDecimal={false}
        allowNegative={false}
        hideControls
        value={rules.minimumAge}
        onCommit={(minimumAge) => set({ minimumAge })}
      />
      <NativeSelect
        size="md"
        label={t('rules.photos')}
        data={houseRulesSchema.shape.photos.options.map((each) => ({
          value: each,
          label: t(`rules.photoRules.${each}`),
        }))}
        value={rules.photos}
        onChange={(event) =>
          set({ photos: houseRulesSchema.shape.photos.parse(event.currentTarget.value) })
        }
      />
    </>
  );
}

interface PassOnProps {
  readonly text: string;
  readonly language: TextLanguage;
  readonly name: string;
}

/** A text as others get it: copied, as a picture, or on paper. */
function PassOn({ text, language, name }: PassOnProps) {
  const { t } = useTranslation();
  const [isPrinting, setPrinting] = useState(false);
  const save = async () => {
    const card = await drawCard(text);
    if (!card) return warn(t('rules.cardFailed'));
    saveFile(`${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.png`, card);
  };
  return (
    <Section title={t('rules.passOn')}>
      <Text className={styles.card} lang={language}>
        {text}
      </Text>
      <Group gap="xs">
        <CopyButton
          label={t('rules.copy')}
          text={text}
          copied={t('rules.copied')}
          failed={t('rules.copyFailed')}
        />
        <Button
          variant="light"
          leftSection={<IconPhoto size={20} aria-hidden />}
          onClick={() => void save()}
        >
          {t('rules.card')}
        </Button>
        <Button
          variant="light"
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={() => setPrinting(true)}
        >
          {t('rules.print')}
        </Button>
      </Group>
      {isPrinting ? (
        <PrintSheet onDone={() => setPrinting(false)}>
          <div className={styles.printed} lang={language}>
            {text}
          </div>
        </PrintSheet>
      ) : null}
    </Section>
  );
}
