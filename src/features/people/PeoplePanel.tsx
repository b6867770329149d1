import { useDeferredValue, useState } from 'react';
import { useCalmRoute } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { NewPerson } from './NewPerson.tsx';
import { PersonDetail } from './PersonDetail.tsx';
import { PersonList } from './PersonList.tsx';

/** The persons of the plan: the list, a new one, or the chosen one. */
export function PeoplePanel() {
  const { selection } = useCalmRoute();
  const { plan } = useWorkspace();
  const [isAsked, setAdding] = useState(false);
  // with the selection: what was added is shown in the place of the form
  const isAdding = useDeferredValue(isAsked);
  const chosen = selection?.kind === 'person' ? plan.persons[selection.id] : undefined;
  if (isAdding) return <NewPerson onDone={() => setAdding(false)} />;
  if (chosen) return <PersonDetail key={chosen.id} person={chosen} />;
  return <PersonList onAdd={() => setAdding(true)} />;
}
