import { useState } from 'react';
import { CommandPalette } from './CommandPalette.tsx';
import { useAppCommands } from './useAppCommands.ts';
import { useHits } from './useHits.ts';
import { usePlanCommands } from './usePlanCommands.ts';

const USUAL = [
  'undo',
  'nextGap',
  'newGroup',
  'newSubArea',
  'openFile',
  'savePlan',
  'report',
  'help',
  'shortcuts',
];

/** The palette over an open plan. */
export default function PlanPalette() {
  const [query, setQuery] = useState('');
  const found = useHits(query);
  const commands = [...usePlanCommands(), ...useAppCommands()];
  return (
    <CommandPalette
      commands={commands}
      usual={USUAL}
      query={query}
      onQuery={setQuery}
      found={found}
    />
  );
}
