import {
  IconBell,
  IconFileText,
  IconListCheck,
  IconMail,
  IconMap2,
  IconMessages,
  IconPolygon,
  IconRoute2,
  IconRouteAltRight,
  IconShare2,
  IconSignRight,
  IconUsers,
  IconUsersGroup,
  IconVersions,
  type Icon,
} from '@tabler/icons-react';
import type { Panel } from '#src/state/route.ts';

/** A panel is known by its picture, wherever it is named. */
export const PANEL_ICONS: Record<Panel, Icon> = {
  area: IconMap2,
  'sub-areas': IconPolygon,
  groups: IconMessages,
  'sign-ups': IconMail,
  gaps: IconRoute2,
  extend: IconRouteAltRight,
  people: IconUsers,
  share: IconShare2,
  circle: IconUsersGroup,
  alarm: IconBell,
  rules: IconListCheck,
  scenarios: IconVersions,
  signs: IconSignRight,
  report: IconFileText,
};
