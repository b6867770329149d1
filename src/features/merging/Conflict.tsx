import { Checkbox, Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Area } from '#geo/plan/area.ts';
import {
  choiceOfField,
  choiceOfItem,
  type Choice,
  type Choices,
  type FieldDifference,
  type Merge,
  type MergeItem,
} from '#geo/plan/merging/merge.ts';
import { fieldName, itemText, sideText } from './itemText.ts';
import styles from './Merging.module.css';
import { ShapeSketch } from './ShapeSketch.tsx';

interface ConflictProps {
  readonly merge: Merge;
  readonly item: MergeItem;
  readonly choices: Choices;
  /** null: not chosen any more */
  readonly onChoose: (key: string, choice: Choice | null) => void;
}

/** One thing with which both went on, and what can be done about it. */
export function Conflict({ merge, item, choices, onChoose }: ConflictProps) {
  const { t } = useTranslation();
  const isTwo = choices[item.key] === 'both';
  return (
    <li className={styles.conflict}>
      <div>
        <h4 className={styles.what}>{itemText(t, merge, item)}</h4>
        <span className={styles.soft}>{t(`merging.kinds.${item.kind}`)}</span>
      </div>
      {item.what === 'removed' ? (
        <Removed item={item} choice={choiceOfItem(item, choices)} onChoose={onChoose} />
      ) : null}
      {isTwo
        ? null
        : item.fields
            .filter(({ isConflict }) => isConflict)
            .map((field) => (
              <Field
                key={field.key}
                merge={merge}
                item={item}
                field={field}
                choice={choiceOfField(field, choices)}
                onChoose={onChoose}
              />
            ))}
      {item.canBeTwo ? (
        <Checkbox
          label={t(item.kind === 'groups' ? 'merging.asTwoGroups' : 'merging.asTwoSubAreas')}
          classNames={{ body: styles.choice }}
          checked={isTwo}
          onChange={(event) => onChoose(item.key, event.currentTarget.checked ? 'both' : null)}
        />
      ) : null}
    </li>
  );
}

interface RemovedProps {
  readonly item: MergeItem;
  readonly choice: Choice | null;
  readonly onChoose: ConflictProps['onChoose'];
}

function Removed({ item, choice, onChoose }: RemovedProps) {
  const { t } = useTranslation();
  const isByThem = item.by === 'theirs';
  const options = isByThem
    ? [
        { value: 'mine', label: t('merging.keepIt') },
        { value: 'theirs', label: t('merging.removeIt') },
      ]
    : [
        { value: 'theirs', label: t('merging.bringBack') },
        { value: 'mine', label: t('merging.leaveRemoved') },
      ];
  return (
    <Options
      name={item.key}
      legend={t(isByThem ? 'merging.removedByThem' : 'merging.removedByMe')}
      options={options}
      choice={choice}
      onChoose={onChoose}
    />
  );
}

interface FieldProps {
  readonly merge: Merge;
  readonly item: MergeItem;
  readonly field: FieldDifference;
  readonly choice: Choice | null;
  readonly onChoose: ConflictProps['onChoose'];
}

function Field({ merge, item, field, choice, onChoose }: FieldProps) {
  const { t } = useTranslation();
  const label = {
    mine: t('merging.mine'),
    theirs: t('merging.theirs'),
    both: t('merging.both'),
  } as const;
  const options = field.choices.map((value) => {
    const said = value === 'both' ? null : sideText(t, merge, item, field, value);
    return { value, label: said === null ? label[value] : `${label[value]}: ${said}` };
  });
  const isShape = item.kind === 'subAreas' && field.unit === 'area';
  return (
    <>
      <Options
        name={field.key}
        legend={fieldName(t, field)}
        options={options}
        choice={choice}
        onChoose={onChoose}
      />
      {isShape ? <ShapeSketch mine={areaOf(field.mine)} theirs={areaOf(field.theirs)} /> : null}
    </>
  );
}

const areaOf = (value: unknown): Area => (value as { readonly area: Area }).area;

interface OptionsProps {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly choice: Choice | null;
  readonly onChoose: ConflictProps['onChoose'];
}

function Options({ name, legend, options, choice, onChoose }: OptionsProps) {
  return (
    <Radio.Group
      name={name}
      label={<span className={styles.legend}>{legend}</span>}
      value={choice ?? ''}
      onChange={(value) => onChoose(name, value as Choice)}
      data-undecided={choice === null || undefined}
    >
      <Stack gap={0}>
        {options.map(({ value, label }) => (
          <Radio
            key={value}
            value={value}
            label={label}
            classNames={{ body: styles.choice, label: styles.option }}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
