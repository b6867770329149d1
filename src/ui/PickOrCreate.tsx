import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { findMatches, foldText } from './findMatches.ts';

interface PickOrCreateProps {
  readonly label: string;
  readonly description?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  /** makes something new of a typed name and gives its value; null when that was refused */
  readonly onCreate: (name: string) => string | null;
  /** the last choice: 'Add "Anna"' */
  readonly createLabel: (name: string) => string;
}

// cannot be the value of a real option: those are ids
const CREATE = '+';

// as many as can be looked through; typing finds the others
const SHOWN = 50;

/** Choose several, or type a name that is not there yet. */
export function PickOrCreate({
  label,
  description,
  options,
  value,
  onChange,
  onCreate,
  createLabel,
}: PickOrCreateProps) {
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const found = findMatches(options, name, (option) => option.label);
  const isKnown = found.some((option) => foldText(option.label) === foldText(name));
  const choose = (values: string[]) => {
    setTyped('');
    if (!values.includes(CREATE)) return onChange(values);
    const made = onCreate(name);
    onChange([...values.filter((each) => each !== CREATE), ...(made ? [made] : [])]);
  };
  return (
    <MultiSelect
      label={label}
      description={description}
      data={[
        ...options,
        ...(name && !isKnown ? [{ value: CREATE, label: createLabel(name) }] : []),
      ]}
      value={[...value]}
      onChange={choose}
      searchable
      selectFirstOptionOnChange={name !== ''}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options: data }) => [
        ...found.filter((option) => !value.includes(option.value)).slice(0, SHOWN),
        ...data.filter((option) => 'value' in option && option.value === CREATE),
      ]}
      // a new name that was typed and left is meant, like the text of any other field
      onBlur={() => {
        if (name && found.length === 0) choose([...value, CREATE]);
      }}
      hidePickedOptions
      clearSearchOnChange
    />
  );
}
