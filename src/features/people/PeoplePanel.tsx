import { useDeferredValue } from 'react';
import { useAdding } from '#src/state/adding.ts';
import { useCalmRoute } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { NewPerson } from './NewPerson.tsx';
import { PersonDetail } from './PersonDetail.tsx';
import { PersonList } from './PersonList.tsx';

/** The persons of the plan: the list, a new one, or the chosen one. */
export function PeoplePanel() {
  const { selection } = useCalmRoute();
  const { plan } = useWorkspace();
  const [isAdding, setAdding] = useAdding('person');
  // the form opens at once, and stays until what was added is there in its place
  const isFormShown = useDeferredValue(isAdding) || isAdding;
  const chosen = selection?.kind === 'person' ? plan.persons[selection.id] : undefined;
  if (isFormShown) return <NewPerson onDone={() => setAdding(false)} />;
  if (chosen) return <PersonDetail key={chosen.id} person={chosen} />;
  return <PersonList onAdd={() => setAdding(true)} />;
}
