import { Select } from '@mantine/core';
import { useState } from 'react';
import { findMatches } from './findMatches.ts';
import { NothingFound } from './NothingFound.tsx';

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
  // no more than are shown: the field would make records of all of them
  const found = findMatches(options, typed, (option) => option.label).slice(0, SHOWN);
  return (
    <Select
      label={label}
      placeholder={placeholder}
      data={found}
      value={null}
      searchable
      selectFirstOptionOnChange
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options: all }) => all}
      nothingFoundMessage={<NothingFound>{nothingFound}</NothingFound>}
      onChange={(value) => {
        if (value === null) return;
        setTyped('');
        onPick(value);
      }}
    />
  );
}
