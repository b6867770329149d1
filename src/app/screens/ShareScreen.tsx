import KeepingSections from '#src/features/keeping/KeepingSections.tsx';
import ReceiveSection from '#src/features/merging/ReceiveSection.tsx';
import { SharePanel } from '#src/features/share/SharePanel.tsx';

export default function ShareScreen() {
  return (
    <SharePanel
      plan={
        <>
          <KeepingSections />
          <ReceiveSection />
        </>
      }
    />
  );
}
