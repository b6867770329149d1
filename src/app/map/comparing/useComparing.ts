import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useRoute } from '#src/state/route.ts';
import { hasBar, useTool } from '#src/state/tool.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { engine } from '#src/workers/engine.ts';
import type { CoverageAnswer } from '#src/workers/engineApi.ts';
import { SHEET_MEDIA } from '../../shell/sheet.ts';

interface Comparing {
  /** `swipe`: now lies over the left of the map; `toggle`: in its place, as a phone has no room */
  readonly way: 'swipe' | 'toggle' | null;
  /** of the coverage of now beside the one that is shown; null until it is there */
  readonly besideVersion: number | null;
}

/** Whether now is held beside the scenario on the map; its coverage lasts as long as that. */
export function useComparing(coverage: CoverageAnswer | null): Comparing {
  const { scenario } = useWorkspace();
  const { compares, purpose } = useRoute();
  const isSheet = useMediaQuery(SHEET_MEDIA);
  // who draws has the map for that
  const isInUse = useTool(({ tool }) => hasBar(tool));
  const isOn = compares && scenario !== null && !isInUse;
  const [besideVersion, setBesideVersion] = useState<number | null>(null);
  // a shape that moves is not kept up with
  const settled = coverage?.isListed ? coverage.version : null;

  useEffect(() => {
    if (!isOn || settled === null) return;
    let isWanted = true;
    engine
      .ask((api) => api.coverBeside({ purpose, scenario: null }))
      .then(() => {
        if (isWanted) setBesideVersion(settled);
      })
      // an engine that fails says so itself
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [isOn, settled, purpose]);

  useEffect(() => {
    if (!isOn) return;
    return () => {
      setBesideVersion(null);
      engine.ask((api) => api.coverBeside(null)).catch(() => undefined);
    };
  }, [isOn]);

  return { way: isOn ? (isSheet ? 'toggle' : 'swipe') : null, besideVersion };
}
