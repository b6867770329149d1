import { useTranslation } from 'react-i18next';
import type { MergeMode } from '#geo/formats/merging/mergeRows.ts';
import type { ImportReport } from '#geo/plan/importReport.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { dataSetOf } from '#geo/plan/queries.ts';
import { importReportOf, importsAfter } from '#src/state/importReports.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { navigate, START } from '#src/state/route.ts';
import type { FoundData } from '#src/state/adoptFound.ts';
import { useFoundData } from '#src/state/useFoundData.ts';
import type { Workspace } from '#src/state/workspace.ts';
import { warn } from '#src/ui/notify.ts';
import type { Look } from '#src/workers/importApi.ts';
import { provenanceAfter, provenanceOf } from '#src/state/provenance.ts';
import type { OpenedData } from './useOpenedFile.ts';

/** What can be done with what was looked at. They answer whether it was done; if not, why was said. */
export function useTaking(data: OpenedData, look: Look, layers: readonly string[]) {
  const { t } = useTranslation();
  const { inPlan, inNewPlan } = useFoundData();
  const { fileName } = look.summary;

  const take = async (
    workspace: Workspace | null,
    mode: MergeMode | null,
  ): Promise<FoundData | null> => {
    try {
      const plan = workspace?.store.getPlan() ?? null;
      const chosen = look.kind === 'districts' && plan ? settingsOf(plan).districts : null;
      const taken = await data.ask(async (api) => await api.take(mode, chosen ?? []));
      const before = plan && dataSetOf(plan, taken.kind);
      const report = importReportOf(look.summary, taken.count, {
        mode,
        layers: [...layers],
        columns: columnsUsed(look),
        ...(mode && look.merges && { counts: look.merges[mode] }),
      });
      return {
        read: { ...taken, summary: look.summary, matching: look.matching },
        provenance: provenanceAfter(before, provenanceOf(look.summary), mode),
        imports: importsAfter(before, report),
        districts: chosen && chosenOn(chosen, taken.goingOn, mode),
      };
    } catch (error) {
      warn(problemText(t, workerProblem(error)));
      return null;
    }
  };

  return {
    inPlan: async (workspace: Workspace, mode: MergeMode | null): Promise<boolean> => {
      const found = await take(workspace, mode);
      return found !== null && (await inPlan(workspace.store, fileName, [found]));
    },
    inNewPlan: async (name: string): Promise<boolean> => {
      const found = await take(null, null);
      const plan = found && (await inNewPlan(name, [found]));
      if (plan === null) return false;
      navigate({ ...START, plan });
      return true;
    },
  };
}

/** The districts that go on counting; all, when those that counted are gone. */
const chosenOn = (chosen: readonly string[], goingOn: readonly string[], mode: MergeMode | null) =>
  goingOn.length > 0 || (chosen.length === 0 && mode !== 'replace') ? goingOn : null;

/** The columns that something was read from. */
const columnsUsed = ({ kind, matching: { fields } }: Look): ImportReport['columns'] =>
  Object.entries<string | null | undefined>({ ...fields.location, ...fields[kind] }).flatMap(
    ([role, heading]) => (heading ? [{ role, heading: heading.slice(0, 120) }] : []),
  );
