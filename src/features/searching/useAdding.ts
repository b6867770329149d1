import { useTranslation } from 'react-i18next';
import type { DataSet } from '#geo/plan/entities.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { dataSetOf } from '#geo/plan/queries.ts';
import { useAppStorage } from '#src/state/appStorage.ts';
import { importReportOf, importsAfter } from '#src/state/importReports.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { formatOf, provenanceAfter } from '#src/state/provenance.ts';
import type { FoundData } from '#src/state/adoptFound.ts';
import type { Workspace } from '#src/state/workspace.ts';
import { warn } from '#src/ui/notify.ts';
import type { AddedData } from '#src/workers/addTo.ts';
import { withFormats } from '#src/workers/formatsClient.ts';

/**
 * Adds data that was found to what the plan has of its kind. What comes is the data of the plan from
 * then on; null when it could not be done, and the user has been told why.
 */
export function useAdding() {
  const { t } = useTranslation();
  const { dataSets: storage } = useAppStorage();

  const add = async ({ store }: Workspace, found: FoundData): Promise<FoundData | null> => {
    const plan = store.getPlan();
    const { read } = found;
    const before = dataSetOf(plan, read.kind);
    if (!before) return found;
    const stored = await storage.get(store.planId, before.id);
    if (!stored.ok) return none(problemText(t, stored.problem));
    const was = stored.value;
    if (!was) return none(t('searching.cannotAdd', { name: before.name }));
    const chosen = read.kind === 'districts' ? settingsOf(plan).districts : null;
    const added = await withFormats((api) =>
      api.addTo(
        { kind: read.kind, format: formatOf(before), bytes: was.bytes },
        { kind: read.kind, format: read.summary.format, bytes: read.bytes },
        [...(chosen ?? [])],
      ),
    );
    return added
      ? joined(before, found, added, chosen)
      : none(t('searching.cannotAdd', { name: before.name }));
  };

  return async (
    workspace: Workspace,
    found: readonly FoundData[],
  ): Promise<readonly FoundData[] | null> => {
    try {
      const all = await Promise.all(found.map((each) => add(workspace, each)));
      return all.every((each) => each !== null) ? all : null;
    } catch (error) {
      return none(problemText(t, workerProblem(error)));
    }
  };
}

/** What the plan has from then on. Where some districts count, those that are added do, too. */
function joined(
  before: DataSet,
  { read, provenance }: FoundData,
  { bytes, count, outcome, goingOn, fresh }: AddedData,
  chosen: ReturnType<typeof settingsOf>['districts'],
): FoundData {
  const report = importReportOf(read.summary, count, { mode: 'add', counts: outcome });
  return {
    read: { ...read, bytes, count },
    provenance: provenanceAfter(before, provenance, 'add'),
    imports: importsAfter(before, report),
    districts: chosen && [...goingOn, ...fresh],
  };
}

function none(reason: string): null {
  warn(reason);
  return null;
}
