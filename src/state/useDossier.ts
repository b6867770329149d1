import type { DossierContact } from '#geo/dossier/dossier.ts';
import { neutralNames } from '#geo/dossier/neutralNames.ts';
import { sourcesOf } from '#geo/dossier/sources.ts';
import { engine } from '#src/workers/engine.ts';
import { dayOf } from './today.ts';
import { useWorkspace } from './workspace.ts';

/**
 * Asks for all that others may know of the plan that is shown, as JSON for the worker that makes a file of
 * it; null without streets. No person is in it but the contacts that are given.
 */
export function useDossier(): (contacts?: readonly DossierContact[]) => Promise<Blob | null> {
  const { plan } = useWorkspace();
  return (contacts = []) =>
    engine.ask((api) =>
      api.dossier({
        names: neutralNames(plan),
        signs: Object.values(plan.signs),
        sources: sourcesOf(plan),
        contacts,
        day: dayOf(new Date()),
      }),
    );
}
