import { Select } from '@mantine/core';
import { useState } from 'react';
import { findMatches } from './findMatches.ts';

interface PickOneProps {
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** said when nothing answers what was typed */
  readonly nothingFound: string;
  readonly onPick: (value: string) => void;
}

// as many as can be looked through; typing finds the others
const SHOWN = 50;

/** Choose one thing to add by its name; the field is empty again for the next. */
export function PickOne({ label, placeholder, options, nothingFound, onPick }: PickOneProps) {
  const [typed, setTyped] = useState('');
  return (
    <Select
      label={label}
      placeholder={placeholder}
      data={options}
      value={null}
      searchable
      selectFirstOptionOnChange
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ search }) =>
        findMatches(options, search, (option) => option.label).slice(0, SHOWN)
      }
      nothingFoundMessage={nothingFound}
      onChange={(value) => {
        if (value === null) return;
        setTyped('');
        onPick(value);
      }}
    />
  );
}
