import type { ComponentType } from 'react';
import { AreaPanel } from '#src/features/area/AreaPanel.tsx';
import { GapsPanel } from '#src/features/gap-list/GapsPanel.tsx';
import { GroupsPanel } from '#src/features/groups/GroupsPanel.tsx';
import { PeoplePanel } from '#src/features/people/PeoplePanel.tsx';
import { SharePanel } from '#src/features/share/SharePanel.tsx';
import { SubAreasPanel } from '#src/features/sub-areas/SubAreasPanel.tsx';
import type { Panel } from '#src/state/route.ts';

/** The screen of each panel. */
export const PANEL_SCREENS: Record<Panel, ComponentType> = {
  area: AreaPanel,
  'sub-areas': SubAreasPanel,
  groups: GroupsPanel,
  gaps: GapsPanel,
  people: PeoplePanel,
  share: SharePanel,
};
