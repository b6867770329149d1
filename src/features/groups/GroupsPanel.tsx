import { useDeferredValue } from 'react';
import { useAdding } from '#src/state/adding.ts';
import { useCalmRoute } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { GroupDetail, type WaitingOfGroup } from './GroupDetail.tsx';
import { GroupList } from './GroupList.tsx';
import { NewGroup } from './NewGroup.tsx';

/** The app groups of the plan: the list, a new one, or the chosen one. */
export function GroupsPanel({ Waiting }: { readonly Waiting: WaitingOfGroup }) {
  const { selection } = useCalmRoute();
  const { shown } = useWorkspace();
  const [isAdding, setAdding] = useAdding('group');
  // the form opens at once, and stays until what was added is there in its place
  const isFormShown = useDeferredValue(isAdding) || isAdding;
  const chosen = selection?.kind === 'group' ? shown.groups[selection.id] : undefined;
  if (isFormShown) return <NewGroup onDone={() => setAdding(false)} />;
  if (chosen) return <GroupDetail key={chosen.id} group={chosen} Waiting={Waiting} />;
  return <GroupList onAdd={() => setAdding(true)} />;
}
