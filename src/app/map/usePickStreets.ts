import { useTranslation } from 'react-i18next';
import { addLinks, removeLinks } from '#geo/plan/edits/links.ts';
import { planIn } from '#geo/plan/planIn.ts';
import { linksOfGroup } from '#geo/plan/queries.ts';
import { sameTarget } from '#geo/plan/sameTarget.ts';
import type { Target } from '#geo/plan/target.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { streetTarget } from '#src/state/streetTarget.ts';
import { targetsText } from '#src/state/targetText.ts';
import { useTool } from '#src/state/tool.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';
import { warn } from '#src/ui/notify.ts';
import { engine } from '#src/workers/engine.ts';
import type { StreetItem } from '#src/workers/engineApi.ts';
import { beginning, usePicked } from './picked.ts';

/** What a click on a street does to the group that streets are pointed out for. */
export function usePickStreets() {
  const { t } = useTranslation();
  const { store, scenario } = useWorkspace();
  const edit = useEdit();

  /** Links what is meant to the group or, when it has that link already, lets it go. */
  const toggle = (group: string, target: Target) => {
    const plan = planIn(store.getPlan(), scenario);
    const linked = linksOfGroup(plan, group).filter((link) => sameTarget(link.target, target));
    const text = { target: targetsText(t, plan, [target]) };
    if (linked.length > 0) {
      // said in the bar of the tool, and a second click takes it back
      edit(removeLinks, { ids: linked.map(({ id }) => id) }, { said: null });
      usePicked.setState({ said: t('groups.unlinked', text) });
    } else {
      edit(addLinks, { group, links: [{ id: newId(), group, target }] });
      usePicked.setState({ said: t('groups.linked', text) });
    }
  };

  const begin = (street: StreetItem, at: LngLat) => {
    usePicked.setState({
      from: { street, at },
      said: t('groups.stretchBegun', { name: street.name }),
    });
    beginning.draw(async () => {
      const { target } = await engine.ask((api) => api.pointedStretch(street.row, at, null));
      const sketch = target && (await engine.ask((api) => api.sketch([target])));
      return sketch && { bbox: null };
    });
  };

  const finish = async (group: string, begun: StreetItem, from: LngLat, to: LngLat) => {
    usePicked.setState({ from: null });
    beginning.wipe();
    const { target } = await engine.ask((api) => api.pointedStretch(begun.row, from, to));
    if (!target) return;
    const sketch = await engine.ask((api) => api.sketch([target]));
    const placement = sketch?.placements[0];
    if (placement && 'reason' in placement) {
      usePicked.setState({ said: t(`groups.notPlaced.${placement.reason}`) });
    } else toggle(group, target);
  };

  const click = async (group: string, street: StreetItem, at: LngLat) => {
    const { part } = useTool.getState();
    const { from } = usePicked.getState();
    switch (part) {
      case 'street':
        return toggle(group, streetTarget(street));
      case 'side':
      case 'block': {
        const { target } = await engine.ask((api) => api.pointed(street.row, at, part));
        return target ? toggle(group, target) : undefined;
      }
      case 'stretch':
        return from ? finish(group, from.street, from.at, at) : begin(street, at);
      case 'paint':
        // the brush does
        return undefined;
    }
  };

  return (group: string, street: StreetItem, at: LngLat): void => {
    click(group, street, at).catch((error: unknown) => warn(problemText(t, workerProblem(error))));
  };
}
