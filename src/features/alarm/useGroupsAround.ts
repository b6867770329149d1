import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupsAround, Spot } from '#geo/engine/groupsAround.ts';
import type { AlarmSpot } from '#src/state/alarmSpot.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { warn } from '#src/ui/notify.ts';
import { engine } from '#src/workers/engine.ts';

/** The groups that serve a spot and those within reach; null without one, and until they are known. */
export function useGroupsAround(spot: AlarmSpot | null, reachMetres: number): GroupsAround | null {
  const { t } = useTranslation();
  const { report, streetByKey } = useWorkspace();
  const asked = spot && spotOf(spot, (key) => streetByKey.get(key)?.row);
  const key = asked ? `${JSON.stringify(asked)} ${reachMetres}` : '';
  const [answer, setAnswer] = useState<{ key: string; around: GroupsAround | null }>();
  useEffect(() => {
    if (!key || !asked) return;
    let isWanted = true;
    engine
      .ask((api) => api.groupsAround(asked, reachMetres))
      .then(
        (around) => {
          if (isWanted) setAnswer({ key, around });
        },
        (error: unknown) => {
          if (isWanted) warn(problemText(t, workerProblem(error)));
        },
      );
    return () => {
      isWanted = false;
    };
    // the key stands for the spot; with a report the engine has followed the plan
    // oxlint-disable-next-line react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [key, reachMetres, report, t]);
  return answer?.key === key ? answer.around : null;
}

function spotOf(spot: AlarmSpot, rowOf: (key: string) => number | undefined): Spot | null {
  if ('at' in spot) return { at: spot.at };
  const street = rowOf(spot.key);
  return street === undefined ? null : { street };
}
