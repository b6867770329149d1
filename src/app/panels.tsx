import { lazy, Suspense, type ComponentType } from 'react';
import { GapsPanel } from '#src/features/gap-list/GapsPanel.tsx';
import { WaitingSection } from '#src/features/waiting/WaitingSection.tsx';
import { fetchAllTexts } from '#src/i18n/i18n.ts';
import type { Panel } from '#src/state/route.ts';
import { Opening } from './Opening.tsx';

type Fetched = Promise<{ readonly default: ComponentType }>;

/** A screen that is fetched when it is shown first. */
function fetched(load: () => Fetched): ComponentType {
  const Screen = lazy(load);
  return () => (
    <Suspense fallback={<Opening />}>
      <Screen />
    </Suspense>
  );
}

/** A screen that writes to people in their own language. */
const fetchedWithAllTexts = (load: () => Fetched): ComponentType =>
  fetched(async () => {
    await fetchAllTexts();
    return load();
  });

/** The screen of each panel; the coverage is what a plan opens with. */
export const PANEL_SCREENS: Record<Panel, ComponentType> = {
  gaps: () => <GapsPanel waiting={<WaitingSection />} />,
  area: fetched(() => import('./screens/AreaScreen.tsx')),
  'sub-areas': fetched(async () => {
    const { SubAreasPanel } = await import('#src/features/sub-areas/SubAreasPanel.tsx');
    return { default: SubAreasPanel };
  }),
  groups: fetched(() => import('./screens/GroupsScreen.tsx')),
  'sign-ups': fetchedWithAllTexts(() => import('./screens/SignUpsScreen.tsx')),
  extend: fetched(() => import('#src/features/extending/ExtendPanel.tsx')),
  scenarios: fetched(() => import('#src/features/scenarios/ScenariosPanel.tsx')),
  people: fetched(async () => {
    const { PeoplePanel } = await import('#src/features/people/PeoplePanel.tsx');
    return { default: PeoplePanel };
  }),
  share: fetched(() => import('./screens/ShareScreen.tsx')),
  report: fetched(() => import('#src/features/reporting/ReportPanel.tsx')),
  signs: fetched(() => import('#src/features/signs/SignsPanel.tsx')),
  circle: fetchedWithAllTexts(() => import('#src/features/circle/CirclePanel.tsx')),
  alarm: fetchedWithAllTexts(() => import('#src/features/alarm/AlarmPanel.tsx')),
  rules: fetchedWithAllTexts(() => import('#src/features/rules/RulesPanel.tsx')),
};
