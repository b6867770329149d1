import { useTranslation } from 'react-i18next';
import { useWorkspace } from '#src/state/workspace.ts';
import { BackButton } from '#src/ui/BackButton.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { AreaInWords } from './AreaInWords.tsx';
import { AreaOfGroup } from './AreaOfGroup.tsx';
import { AreaOfStreets } from './AreaOfStreets.tsx';
import { AreasFromFile } from './AreasFromFile.tsx';
import { AreasFromShapes } from './AreasFromShapes.tsx';
import type { Making } from './makings.ts';

interface MakingPanelProps {
  readonly making: Making;
  readonly onDone: () => void;
}

/** One of the ways to make a sub-area without drawing it. */
export function MakingPanel({ making, onDone }: MakingPanelProps) {
  const { t } = useTranslation();
  return (
    <Panel
      title={t(`making.way.${making}`)}
      back={<BackButton label={t('shell.back')} onClick={onDone} />}
    >
      <MakingForm making={making} onDone={onDone} />
    </Panel>
  );
}

function MakingForm({ making, onDone }: MakingPanelProps) {
  const { districts } = useWorkspace();
  switch (making) {
    case 'words':
      return <AreaInWords onMade={onDone} />;
    case 'streets':
      return <AreaOfStreets onMade={onDone} />;
    case 'group':
      return <AreaOfGroup onMade={onDone} />;
    case 'districts':
      return <AreasFromShapes shapes={districts} onMade={onDone} />;
    case 'file':
      return <AreasFromFile onMade={onDone} />;
  }
}
