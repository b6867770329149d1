import {
  Group,
  Input,
  NativeSelect,
  NumberInput,
  RangeSlider,
  SegmentedControl,
  TextInput,
} from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { numbersText } from '#geo/engine/numbers/numbersText.ts';
import type { StreetChoices } from '#geo/engine/pointing/streetChoices.ts';
import { lineMetres } from '#geo/geometry/alongLine.ts';
import { paritySchema, type SideName } from '#geo/plan/target.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { partWords } from '#src/i18n/partWords.ts';
import type { LinkDraft } from './linkDraft.ts';

interface PartFieldsProps {
  readonly choices: StreetChoices;
  readonly draft: LinkDraft;
  readonly onChange: (fields: Partial<LinkDraft>) => void;
}

/** The fields that say which part of a street is meant. */
export function PartFields(props: PartFieldsProps) {
  switch (props.draft.part) {
    case 'street':
      return null;
    case 'side':
      return <SideField {...props} />;
    case 'numbers':
      return <NumberFields {...props} />;
    case 'between':
      return <CrossingFields {...props} />;
    case 'stretch':
      return <StretchFields {...props} />;
  }
}

function useSideTexts(): Record<SideName, string> {
  const { t } = useTranslation();
  return {
    odd: t('groups.targetSideOdd'),
    even: t('groups.targetSideEven'),
    left: t('groups.targetSideLeft'),
    right: t('groups.targetSideRight'),
  };
}

function SideField({ choices, draft, onChange }: PartFieldsProps) {
  const { t } = useTranslation();
  const texts = useSideTexts();
  return (
    <SegmentedControl
      fullWidth
      size="md"
      aria-label={t('groups.linkSide')}
      value={draft.side}
      onChange={(side) => onChange({ side })}
      data={choices.sides.map((side) => ({ value: side, label: texts[side] }))}
    />
  );
}

function NumberFields({ choices, draft, onChange }: PartFieldsProps) {
  const { t } = useTranslation();
  const parities = {
    all: t('groups.linkAllNumbers'),
    odd: t('groups.targetOdd'),
    even: t('groups.targetEven'),
  };
  const known = numbersText(choices.numbers, partWords(t));
  return (
    <>
      <Group grow align="flex-start">
        <HouseNumber
          label={t('groups.linkFrom')}
          value={draft.from}
          onChange={(from) => onChange({ from })}
        />
        <HouseNumber
          label={t('groups.linkTo')}
          value={draft.to}
          onChange={(to) => onChange({ to })}
        />
      </Group>
      <Input.Description>
        {known
          ? t('groups.linkNumbersKnown', { numbers: known })
          : t('groups.notPlaced.no-numbers')}
      </Input.Description>
      <SegmentedControl
        fullWidth
        size="md"
        aria-label={t('groups.linkParity')}
        value={draft.parity}
        onChange={(parity) => onChange({ parity })}
        data={paritySchema.options
          .toReversed()
          .map((parity) => ({ value: parity, label: parities[parity] }))}
      />
      <TextInput
        label={t('groups.linkExcept')}
        description={t('groups.linkExceptHint')}
        value={draft.except}
        maxLength={2_000}
        onChange={(event) => onChange({ except: event.currentTarget.value })}
      />
    </>
  );
}

interface HouseNumberProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** Empty is an open end. */
function HouseNumber({ label, value, onChange }: HouseNumberProps) {
  return (
    <NumberInput
      label={label}
      min={1}
      max={99_999}
      allowDecimal={false}
      allowNegative={false}
      hideControls
      value={value ?? ''}
      onChange={(typed) => onChange(typed === '' ? null : Number(typed))}
    />
  );
}

function CrossingFields({ choices, draft, onChange }: PartFieldsProps) {
  const { t } = useTranslation();
  const { metres } = useFormatters();
  const [first, second] = draft.between;
  const data = choices.crossings.map((crossing, i) => ({
    value: String(i),
    label: `${crossing.street.name} (${metres(crossing.metres)})`,
  }));
  return (
    <>
      <NativeSelect
        size="md"
        label={t('groups.linkFirst')}
        data={data}
        value={String(first)}
        onChange={(event) => onChange({ between: [Number(event.currentTarget.value), second] })}
      />
      <NativeSelect
        size="md"
        label={t('groups.linkSecond')}
        data={data}
        value={String(second)}
        onChange={(event) => onChange({ between: [first, Number(event.currentTarget.value)] })}
      />
    </>
  );
}

function StretchFields({ choices, draft, onChange }: PartFieldsProps) {
  const { t } = useTranslation();
  const { metres } = useFormatters();
  const texts = useSideTexts();
  const most = Math.round(lineMetres(choices.line));
  const [from, to] = draft.stretch;
  return (
    <>
      <Input.Wrapper
        label={t('groups.linkStretch')}
        description={t('groups.linkStretchSaid', { from: metres(from), to: metres(to) })}
        labelElement="div"
      >
        <RangeSlider
          mt="sm"
          mb="xs"
          size="lg"
          thumbSize={28}
          min={0}
          max={most}
          step={1}
          minRange={1}
          label={null}
          thumbFromLabel={t('groups.linkBegin')}
          thumbToLabel={t('groups.linkEnd')}
          value={[from, to]}
          onChange={(stretch) => onChange({ stretch })}
          marks={choices.crossings.map((crossing) => ({ value: Math.round(crossing.metres) }))}
        />
      </Input.Wrapper>
      <SegmentedControl
        fullWidth
        size="md"
        aria-label={t('groups.linkSide')}
        value={draft.stretchSide}
        onChange={(stretchSide) => onChange({ stretchSide })}
        data={[
          { value: 'both' as const, label: t('groups.linkBoth') },
          ...choices.sides.map((side) => ({ value: side, label: texts[side] })),
        ]}
      />
    </>
  );
}
