import { useState } from 'react';
import { CommandPalette } from './CommandPalette.tsx';
import { useAppCommands } from './useAppCommands.ts';

const USUAL = ['searchData', 'openFile', 'help', 'themeLight', 'themeDark', 'shortcuts'];

const NOTHING = { first: [], total: 0 };

/** The palette over the first screen, where there is no plan to do anything with. */
export default function StartPalette() {
  const [query, setQuery] = useState('');
  return (
    <CommandPalette
      commands={useAppCommands()}
      usual={USUAL}
      query={query}
      onQuery={setQuery}
      found={NOTHING}
    />
  );
}
