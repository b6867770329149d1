import type { ComponentType } from 'react';
import { AlarmPanel } from '#src/features/alarm/AlarmPanel.tsx';
import { AreaPanel } from '#src/features/area/AreaPanel.tsx';
import { CirclePanel } from '#src/features/circle/CirclePanel.tsx';
import { GapsPanel } from '#src/features/gap-list/GapsPanel.tsx';
import { GroupsPanel } from '#src/features/groups/GroupsPanel.tsx';
import { PeoplePanel } from '#src/features/people/PeoplePanel.tsx';
import { RenewalReportSection } from '#src/features/renewing/RenewalReportSection.tsx';
import { RulesPanel } from '#src/features/rules/RulesPanel.tsx';
import { SharePanel } from '#src/features/share/SharePanel.tsx';
import { SubAreasPanel } from '#src/features/sub-areas/SubAreasPanel.tsx';
import { WaitingNotice } from '#src/features/waiting/WaitingNotice.tsx';
import { WaitingSection } from '#src/features/waiting/WaitingSection.tsx';
import type { Panel } from '#src/state/route.ts';

/** The screen of each panel. */
export const PANEL_SCREENS: Record<Panel, ComponentType> = {
  area: () => <AreaPanel notice={<WaitingNotice />} report={<RenewalReportSection />} />,
  'sub-areas': SubAreasPanel,
  groups: () => <GroupsPanel Waiting={WaitingSection} />,
  gaps: () => <GapsPanel waiting={<WaitingSection />} />,
  people: PeoplePanel,
  share: SharePanel,
  circle: CirclePanel,
  alarm: AlarmPanel,
  rules: RulesPanel,
};
