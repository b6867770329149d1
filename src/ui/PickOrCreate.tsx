import { MultiSelect } from '@mantine/core';
import { useState } from 'react';

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
  const isKnown = options.some((option) => option.label.toLowerCase() === name.toLowerCase());
  const choose = (values: string[]) => {
    if (!values.includes(CREATE)) return onChange(values);
    const made = onCreate(name);
    setTyped('');
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
      searchValue={typed}
      onSearchChange={setTyped}
      hidePickedOptions
      clearSearchOnChange
    />
  );
}
