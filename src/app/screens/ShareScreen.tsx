import KeepingSections from '#src/features/keeping/KeepingSections.tsx';
import ReceiveSection from '#src/features/merging/ReceiveSection.tsx';
import { ReportSection } from '#src/features/reporting/ReportSection.tsx';
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
      report={<ReportSection />}
    />
  );
}
