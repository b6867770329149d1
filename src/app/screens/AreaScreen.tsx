import { AreaPanel } from '#src/features/area/AreaPanel.tsx';
import { RenewalReportSection } from '#src/features/renewing/RenewalReportSection.tsx';
import { WaitingNotice } from '#src/features/waiting/WaitingNotice.tsx';

export default function AreaScreen() {
  return <AreaPanel notice={<WaitingNotice />} report={<RenewalReportSection />} />;
}
