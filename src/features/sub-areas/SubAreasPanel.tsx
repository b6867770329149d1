import { useState } from 'react';
import { useCalmRoute } from '#src/state/route.ts';
import { useTool } from '#src/state/tool.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { MakingPanel } from './making/MakingPanel.tsx';
import type { Making } from './making/makings.ts';
import { SubAreaDetail } from './SubAreaDetail.tsx';
import { SubAreaList } from './SubAreaList.tsx';

/** The sub-areas of the plan: the list, or the chosen one. */
export function SubAreasPanel() {
  const { selection } = useCalmRoute();
  const { plan } = useWorkspace();
  const [making, setMaking] = useState<Making | null>(null);
  const isDrawing = useTool(({ tool }) => tool.kind === 'drawSubArea');
  const chosen = selection?.kind === 'subArea' ? plan.subAreas[selection.id] : undefined;
  if (chosen && !isDrawing) return <SubAreaDetail key={chosen.id} subArea={chosen} />;
  if (making) return <MakingPanel making={making} onDone={() => setMaking(null)} />;
  return <SubAreaList onMake={setMaking} />;
}
