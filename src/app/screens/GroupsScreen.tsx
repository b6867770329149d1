import { GroupsPanel } from '#src/features/groups/GroupsPanel.tsx';
import { WaitingSection } from '#src/features/waiting/WaitingSection.tsx';

export default function GroupsScreen() {
  return <GroupsPanel Waiting={WaitingSection} />;
}
