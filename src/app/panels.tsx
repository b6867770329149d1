import { lazy, Suspense, type ComponentType } from 'react';
import { AreaPanel } from '#src/features/area/AreaPanel.tsx';
import { GapsPanel } from '#src/features/gap-list/GapsPanel.tsx';
import { GroupsPanel } from '#src/features/groups/GroupsPanel.tsx';
import { StreetsInText } from '#src/features/groups/StreetsInText.tsx';
import { PeoplePanel } from '#src/features/people/PeoplePanel.tsx';
import { RenewalReportSection } from '#src/features/renewing/RenewalReportSection.tsx';
import { SharePanel } from '#src/features/share/SharePanel.tsx';
import { SubAreasPanel } from '#src/features/sub-areas/SubAreasPanel.tsx';
import { WaitingNotice } from '#src/features/waiting/WaitingNotice.tsx';
import { WaitingSection } from '#src/features/waiting/WaitingSection.tsx';
import { fetchAllTexts } from '#src/i18n/i18n.ts';
import type { Panel } from '#src/state/route.ts';
import { Opening } from './Opening.tsx';

// not what the first screen needs
const SignUpsPanel = lazy(() => withAllTexts(import('#src/features/sign-ups/SignUpsPanel.tsx')));
const PrivacySections = lazy(() => import('#src/features/privacy/PrivacySections.tsx'));
const AlarmPanel = lazy(() => withAllTexts(import('#src/features/alarm/AlarmPanel.tsx')));
const CirclePanel = lazy(() => withAllTexts(import('#src/features/circle/CirclePanel.tsx')));
const ExtendPanel = lazy(() => import('#src/features/extending/ExtendPanel.tsx'));
const KeepingSections = lazy(() => import('#src/features/keeping/KeepingSections.tsx'));
const ReceiveSection = lazy(() => import('#src/features/merging/ReceiveSection.tsx'));
const ScenariosPanel = lazy(() => import('#src/features/scenarios/ScenariosPanel.tsx'));
const SignsPanel = lazy(() => import('#src/features/signs/SignsPanel.tsx'));
const RulesPanel = lazy(() => withAllTexts(import('#src/features/rules/RulesPanel.tsx')));

/** A screen that writes to people in their own language. */
async function withAllTexts<Screen>(screen: Promise<Screen>): Promise<Screen> {
  await fetchAllTexts();
  return screen;
}

/** The screen of each panel. */
export const PANEL_SCREENS: Record<Panel, ComponentType> = {
  area: () => <AreaPanel notice={<WaitingNotice />} report={<RenewalReportSection />} />,
  'sub-areas': SubAreasPanel,
  groups: () => <GroupsPanel Waiting={WaitingSection} />,
  'sign-ups': () => (
    <Suspense fallback={<Opening />}>
      <SignUpsPanel Streets={StreetsInText} Privacy={PrivacySections} />
    </Suspense>
  ),
  gaps: () => <GapsPanel waiting={<WaitingSection />} />,
  extend: () => (
    <Suspense fallback={<Opening />}>
      <ExtendPanel />
    </Suspense>
  ),
  scenarios: () => (
    <Suspense fallback={<Opening />}>
      <ScenariosPanel />
    </Suspense>
  ),
  people: PeoplePanel,
  share: () => (
    <SharePanel
      plan={
        <Suspense fallback={<Opening />}>
          <KeepingSections />
          <ReceiveSection />
        </Suspense>
      }
    />
  ),
  circle: () => (
    <Suspense fallback={<Opening />}>
      <CirclePanel />
    </Suspense>
  ),
  alarm: () => (
    <Suspense fallback={<Opening />}>
      <AlarmPanel />
    </Suspense>
  ),
  signs: () => (
    <Suspense fallback={<Opening />}>
      <SignsPanel />
    </Suspense>
  ),
  rules: () => (
    <Suspense fallback={<Opening />}>
      <RulesPanel />
    </Suspense>
  ),
};
