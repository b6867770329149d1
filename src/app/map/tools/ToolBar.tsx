import { useTranslation } from 'react-i18next';
import { useTool } from '#src/state/tool.ts';
import { BarrierBar } from './BarrierBar.tsx';
import { CutBar } from './CutBar.tsx';
import { DrawBar } from './DrawBar.tsx';
import { MergeBar } from './MergeBar.tsx';
import { PickBar } from './PickBar.tsx';
import { ReshapeBar } from './ReshapeBar.tsx';

/** Over the map while a tool is on: what to do, and the way out. */
export function ToolBar() {
  const { t } = useTranslation();
  const tool = useTool((state) => state.tool);
  switch (tool.kind) {
    case 'select':
    // their panels say what to do
    case 'pointPlace':
    case 'placeSign':
      return null;
    case 'pickStreets':
      return <PickBar group={tool.group} />;
    case 'drawSubArea':
      return <DrawBar title={t('drawing.newTitle')} canClip />;
    case 'drawDistrict':
      return <DrawBar title={t('drawing.districtTitle')} canClip={false} />;
    case 'reshapeSubArea':
      return <ReshapeBar subArea={tool.id} />;
    case 'drawBarrier':
      return <BarrierBar />;
    case 'cutSubArea':
      return <CutBar subArea={tool.id} />;
    case 'mergeSubArea':
      return <MergeBar subArea={tool.id} />;
  }
}
