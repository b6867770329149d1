import { useWorkspace } from '#src/state/workspace.ts';
import { BackupSection } from './backup/BackupSection.tsx';
import { ColleagueSection } from './ColleagueSection.tsx';
import { VersionsSection } from './versions/VersionsSection.tsx';

/** The plan as a file, and as it was: for colleagues and for oneself. */
export default function KeepingSections() {
  const { store } = useWorkspace();
  // what is only looked at is a file already
  if (store.isReadOnly) return null;
  return (
    <>
      <ColleagueSection />
      <BackupSection />
      <VersionsSection />
    </>
  );
}
