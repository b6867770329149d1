import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronLeft,
  IconChevronRight,
  IconDeviceFloppy,
  IconFileText,
  IconMaximize,
  IconMessagePlus,
  IconPolygon,
  IconRoute,
  IconRuler2,
  IconShieldCheck,
  IconUserPlus,
  IconVersions,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { askForNew } from '#src/state/adding.ts';
import { stepGap } from '#src/state/gapSteps.ts';
import { navigate } from '#src/state/route.ts';
import { keysOf } from '#src/state/shortcuts.ts';
import { useTool } from '#src/state/tool.ts';
import { startTour } from '#src/state/tour.ts';
import { useShownSteps } from '#src/state/useShownSteps.ts';
import { showWholeMap } from '#src/state/wholeMap.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import type { Command } from './Command.ts';
import { useNamed } from './useNamed.ts';
import { usePanelCommands } from './usePanelCommands.ts';

/** What can be done with the open plan, the most usual first. */
export function usePlanCommands(): readonly Command[] {
  const panels = usePanelCommands();
  return [...useStepCommands(), ...useMakeCommands(), ...panels, ...useViewCommands()];
}

function useStepCommands(): readonly Command[] {
  const { t } = useTranslation();
  const named = useNamed();
  const { undo, redo, undoText, redoText } = useShownSteps();
  return [
    {
      ...named('undo'),
      ...(undoText === null ? { off: t('shell.nothingToUndo') } : { label: undoText }),
      icon: IconArrowBackUp,
      keys: keysOf('undo')[0],
      run: undo,
    },
    {
      ...named('redo'),
      ...(redoText === null ? { off: t('shell.nothingToRedo') } : { label: redoText }),
      icon: IconArrowForwardUp,
      keys: keysOf('redo')[0],
      run: redo,
    },
  ];
}

function useMakeCommands(): readonly Command[] {
  const { t } = useTranslation();
  const named = useNamed();
  const { store, report } = useWorkspace();
  const take = useTool((state) => state.take);
  const off = store.isReadOnly ? t('commands.readOnly') : undefined;
  const noGaps = report && report.gaps.length > 0 ? undefined : t('commands.noGaps');
  return [
    {
      ...named('nextGap'),
      icon: IconChevronRight,
      off: noGaps,
      opensPanel: true,
      run: () => report && stepGap(report, 1),
    },
    {
      ...named('newGroup'),
      icon: IconMessagePlus,
      off,
      run: () => {
        navigate({ panel: 'groups', selection: null });
        askForNew('group');
      },
    },
    {
      ...named('newSubArea'),
      icon: IconPolygon,
      off,
      run: () => {
        navigate({ panel: 'sub-areas', selection: null });
        take({ kind: 'drawSubArea' });
      },
    },
    {
      ...named('newPerson'),
      icon: IconUserPlus,
      off,
      run: () => {
        navigate({ panel: 'people', selection: null });
        askForNew('person');
      },
    },
    {
      ...named('newScenario'),
      icon: IconVersions,
      off,
      run: () => {
        navigate({ panel: 'scenarios', selection: null });
        askForNew('scenario');
      },
    },
    {
      ...named('savePlan'),
      icon: IconDeviceFloppy,
      opensPanel: true,
      run: () => navigate({ panel: 'share', selection: null }),
    },
    {
      ...named('report'),
      icon: IconFileText,
      opensPanel: true,
      run: () => navigate({ panel: 'report', selection: null }),
    },
    {
      ...named('previousGap'),
      icon: IconChevronLeft,
      off: noGaps,
      opensPanel: true,
      run: () => report && stepGap(report, -1),
    },
  ];
}

function useViewCommands(): readonly Command[] {
  const { t } = useTranslation();
  const named = useNamed();
  const { addressCount } = useWorkspace();
  return [
    { ...named('wholePlan'), icon: IconMaximize, run: showWholeMap },
    { ...named('tour'), icon: IconRoute, run: startTour },
    {
      ...named('purposeAll'),
      icon: IconShieldCheck,
      run: () => navigate({ purpose: 'all' }),
    },
    {
      ...named('purposeSafety'),
      icon: IconShieldCheck,
      run: () => navigate({ purpose: 'safety' }),
    },
    {
      ...named('measureStreets'),
      icon: IconRuler2,
      run: () => navigate({ measure: 'streets' }),
    },
    {
      ...named('measureMetres'),
      icon: IconRuler2,
      run: () => navigate({ measure: 'metres' }),
    },
    {
      ...named('measureAddresses'),
      icon: IconRuler2,
      off: addressCount === 0 ? t('shell.measureNoAddresses') : undefined,
      run: () => navigate({ measure: 'addresses' }),
    },
  ];
}
