import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useMemo } from 'react';
import { ImportDialog } from '#src/features/importing/ImportDialog.tsx';
import { useRoute } from '#src/state/route.ts';
import { useSteps } from '#src/state/useSteps.ts';
import { useTool } from '#src/state/tool.ts';
import { WorkspaceProvider, type Workspace } from '#src/state/workspace.ts';
import type { PlanStore } from '#src/storage/planStore.ts';
import { usePlan } from '#src/storage/usePlan.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { useCoverage } from '#src/workers/useCoverage.ts';
import { Crashed } from './Crashed.tsx';
import { ToolBar } from './map/ToolBar.tsx';
import { PANEL_SCREENS } from './panels.ts';
import { Search, openSearch } from './shell/Search.tsx';
import { Shell } from './shell/Shell.tsx';
import { TopBar } from './shell/TopBar.tsx';
import { Opening } from './Opening.tsx';
import { useData } from './useData.ts';

// the largest part of the app: the lists do not wait for it
const PlanMap = lazy(() => import('./map/PlanMap.tsx'));

/** An open plan on screen: its data, its coverage, the panel and the map. */
export function WorkspaceRoot({ store }: { readonly store: PlanStore }) {
  const plan = usePlan(store);
  const { purpose } = useRoute();
  const data = useData(store.planId, plan);
  const coverage = useCoverage(plan, data.version, { purpose, scenario: null });
  const workspace = useMemo<Workspace>(
    () => ({
      store,
      plan,
      streets: data.streets,
      streetByKey: data.streetByKey,
      districts: data.districts,
      addressCount: data.addressCount,
      report: coverage.report,
      isComputing: coverage.isComputing,
    }),
    [store, plan, data, coverage.report, coverage.isComputing],
  );
  return (
    <WorkspaceProvider value={workspace}>
      <Keys />
      <Shell
        bar={<TopBar />}
        panel={<ShownPanel />}
        map={
          <ErrorBoundary fallback={Crashed}>
            <Suspense fallback={<Opening />}>
              <PlanMap coverageLayer={coverage.layer} />
            </Suspense>
            <ToolBar />
          </ErrorBoundary>
        }
      />
      <Search />
      <ImportDialog workspace={workspace} />
    </WorkspaceProvider>
  );
}

function ShownPanel() {
  const { panel } = useRoute();
  const Screen = PANEL_SCREENS[panel];
  return (
    <ErrorBoundary key={panel} fallback={Crashed}>
      <Screen />
    </ErrorBoundary>
  );
}

/** Keys that work everywhere, but not while typing. */
function Keys() {
  const { undo, redo } = useSteps();
  const isDrawing = useTool(({ tool }) => tool.kind !== 'select' && tool.kind !== 'pickStreets');
  // the drawing session has undo and redo of its own
  const step = (take: () => void) => () => {
    if (!isDrawing) take();
  };
  useHotkeys([
    ['mod+Z', step(undo)],
    ['mod+shift+Z', step(redo)],
    ['mod+Y', step(redo)],
  ]);
  // search opens from a form field too
  useHotkeys([['mod+K', openSearch]], []);
  return null;
}
