import { Button, Select } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { areaApart } from '#geo/geometry/areas/mergeAreas.ts';
import { polygonsOf } from '#geo/plan/area.ts';
import type { SubArea } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { useTool } from '#src/state/tool.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { nearPlan } from '#src/state/nearPlan.ts';
import { useMerge } from '../useMerge.ts';
import { isInOverlay } from './isInOverlay.ts';
import { ToolFrame } from './ToolFrame.tsx';
import styles from './ToolBar.module.css';
import { useIsTouch } from './useIsTouch.ts';

/** While a neighbour is chosen that joins a sub-area: on the map, or from a list. */
export function MergeBar({ subArea: id }: { readonly subArea: string }) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const putDown = useTool((state) => state.putDown);
  const merge = useMerge();
  const isTouch = useIsTouch();
  useHotkeys([['Escape', ({ target }) => !isInOverlay(target) && putDown()]]);
  const neighbours = useMemo(() => neighboursOf(plan, id), [plan, id]);
  const subArea = plan.subAreas[id];
  if (!subArea) return null;
  const isAlone = neighbours.length === 0;
  return (
    <ToolFrame
      title={t('drawing.mergeTitle', { name: subArea.name })}
      hint={{ kind: 'merge', text: isTouch ? t('drawing.mergeHintTouch') : t('drawing.mergeHint') }}
      problem={isAlone ? t('drawing.mergeNone') : null}
    >
      <Select
        className={styles.source}
        aria-label={t('drawing.mergeChoose')}
        placeholder={t('drawing.mergeChoose')}
        disabled={isAlone}
        data={neighbours.map(({ id: value, name }) => ({ value, label: name }))}
        onChange={(other) => other && merge(id, other)}
      />
      <Button className={styles.buttons} variant="subtle" onClick={putDown}>
        {t('drawing.stop')}
      </Button>
    </ToolFrame>
  );
}

/** The sub-areas that share a border with one. */
function neighboursOf(plan: Plan, id: string): readonly SubArea[] {
  const subArea = plan.subAreas[id];
  if (!subArea) return [];
  return Object.values(nearPlan(plan, [subArea.area]).subAreas).filter(
    (other) =>
      other.id !== id &&
      other.scenario === subArea.scenario &&
      areaApart([polygonsOf(subArea.area), polygonsOf(other.area)]) === null,
  );
}
