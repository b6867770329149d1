import { ColleagueSection } from './ColleagueSection.tsx';
import { VersionsSection } from './versions/VersionsSection.tsx';

/** The plan as a file, and as it was: for colleagues and for oneself. */
export default function KeepingSections() {
  return (
    <>
      <ColleagueSection />
      <VersionsSection />
    </>
  );
}
