import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useMemo } from 'react';
import type { Plan } from '#geo/plan/plan.ts';
import { planIn } from '#geo/plan/planIn.ts';
import { useCalmRoute, useRoute } from '#src/state/route.ts';
import { keysOf } from '#src/state/shortcuts.ts';
import { useSteps } from '#src/state/useSteps.ts';
import { useTour } from '#src/state/tour.ts';
import { isDrawing, useTool } from '#src/state/tool.ts';
import { useReceiving } from '#src/state/receiving.ts';
import { useWorkspace, WorkspaceProvider, type Workspace } from '#src/state/workspace.ts';
import type { PlanStore } from '#src/storage/planStore.ts';
import { usePlan } from '#src/storage/usePlan.ts';
import { HelpButton } from '#src/features/help/HelpButton.tsx';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { PanelAsideProvider } from '#src/ui/Panel.tsx';
import { Crashed } from './Crashed.tsx';
import { Overlays } from './commands/Overlays.tsx';
import { Dialogs } from './Dialogs.tsx';
import { EngineNotice } from './EngineNotice.tsx';
import { EngineQuestions } from './EngineQuestions.tsx';
import { ToolBar } from './map/tools/ToolBar.tsx';
import { PANEL_SCREENS } from './panels.tsx';
import { Shell } from './shell/Shell.tsx';
import { Strips } from './shell/Strips.tsx';
import { TopBar } from './shell/TopBar.tsx';
import { Opening } from './Opening.tsx';
import { useWorkInHand } from './updates/useWorkInHand.ts';
import { useEngine, type EngineState } from './useEngine.ts';
import { useWaiting } from './useWaiting.ts';

// the largest part of the app: the lists do not wait for it
const PlanMap = lazy(() => import('./map/PlanMap.tsx'));
const fetchPalette = () => import('./commands/PlanPalette.tsx');
const KeepInBackground = lazy(() => import('#src/features/keeping/KeepInBackground.tsx'));
const Tour = lazy(() => import('#src/features/help/tour/Tour.tsx'));
const MergeDialog = lazy(() => import('#src/features/merging/MergeDialog.tsx'));

/** An open plan on screen: its data, its coverage, the panel and the map. */
export default function WorkspaceRoot({ store }: { readonly store: PlanStore }) {
  const plan = usePlan(store);
  useWorkInHand();
  const { purpose, scenario: asked } = useRoute();
  // one that is gone, or of another plan, is not shown
  const scenario = asked !== null && Object.hasOwn(plan.scenarios, asked) ? asked : null;
  const engine = useEngine(store.planId, plan, { purpose, scenario });
  const workspace = useWorkspaceOf(store, plan, scenario, engine);
  return (
    <WorkspaceProvider value={workspace}>
      <Keys />
      <Suspense>
        <KeepInBackground />
      </Suspense>
      <EngineQuestions engine={engine} />
      <Shell
        bar={<TopBar />}
        strip={<Strips />}
        panel={
          <PanelAsideProvider value={HELP_BUTTON}>
            <ShownPanel engine={engine} />
          </PanelAsideProvider>
        }
        map={
          <ErrorBoundary fallback={Crashed}>
            <Suspense fallback={<Opening />}>
              <PlanMap coverage={engine.answer?.coverage ?? null} />
            </Suspense>
            <ToolBar />
            <EngineNotice engine={engine} />
          </ErrorBoundary>
        }
      />
      <Overlays fetchPalette={fetchPalette} />
      <Dialogs workspace={store.isReadOnly ? null : workspace} />
      <MergeRequest />
      <RunningTour />
    </WorkspaceProvider>
  );
}

// one element for all panels: they are not drawn anew for it
const HELP_BUTTON = <HelpButton />;

const NO_DISTRICTS: Workspace['districts'] = [];

/** What the screens share: the same object until something in it changes. */
function useWorkspaceOf(
  store: PlanStore,
  plan: Plan,
  scenario: string | null,
  engine: EngineState,
): Workspace {
  const { answer, isComputing } = engine;
  const waiting = useWaiting(answer);
  const { streets = null, snap = null, districts, addresses } = answer?.data ?? {};
  const { report = null, isListed: isSettled = true } = answer?.coverage ?? {};
  const streetByKey = useMemo(
    () => new Map(streets?.streets.map((street) => [street.key, street])),
    [streets],
  );
  return useMemo(
    () => ({
      store,
      plan,
      scenario,
      shown: planIn(plan, scenario),
      streets,
      streetByKey,
      snap,
      districts: districts ?? NO_DISTRICTS,
      addressCount: addresses ?? 0,
      report,
      isSettled,
      waiting,
      isComputing,
    }),
    [
      store,
      plan,
      scenario,
      streets,
      streetByKey,
      snap,
      districts,
      addresses,
      report,
      isSettled,
      waiting,
      isComputing,
    ],
  );
}

function ShownPanel({ engine }: { readonly engine: EngineState }) {
  const { answer, question } = engine;
  const { panel } = useCalmRoute();
  const Screen = PANEL_SCREENS[panel];
  // a screen of figures, which would say that there is nothing to measure
  if (panel === 'gaps' && !answer) return <Opening />;
  if (panel === 'gaps' && answer?.failure)
    return <Crashed error={answer.failure} onRetry={() => engine.ask(question)} />;
  return (
    <ErrorBoundary key={panel} fallback={Crashed}>
      <Screen />
    </ErrorBoundary>
  );
}

function RunningTour() {
  const isRunning = useTour(({ step }) => step !== null);
  if (!isRunning) return null;
  return (
    <Suspense fallback={null}>
      <Tour />
    </Suspense>
  );
}

/** The dialog to merge a received plan with this one, once it is asked for. */
function MergeRequest() {
  const { store } = useWorkspace();
  const merging = useReceiving((state) => state.merging);
  if (merging?.planId !== store.planId) return null;
  return (
    <Suspense fallback={null}>
      <MergeDialog received={merging} />
    </Suspense>
  );
}

/** Keys that work everywhere, but not while typing. */
function Keys() {
  const { undo, redo } = useSteps();
  const isInUse = useTool(({ tool }) => isDrawing(tool));
  // the drawing session has undo and redo of its own
  const step = (take: () => void) => () => {
    if (!isInUse) take();
  };
  useHotkeys([
    ...keysOf('undo').map((key) => [key, step(undo)] as [string, () => void]),
    ...keysOf('redo').map((key) => [key, step(redo)] as [string, () => void]),
  ]);
  return null;
}
