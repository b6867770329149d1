import type { Highlight } from '../MapPort.ts';
import type { SourceId } from '../sources.ts';

/** A feature, or all features of one id, that is selected or no longer so. */
export interface SelectedState {
  readonly source: SourceId;
  readonly id: number | string;
  readonly selected: boolean;
}

/** What changes on the map from one highlight to the next, and nothing else. */
export function highlightChanges(before: Highlight, after: Highlight): SelectedState[] {
  return [
    ...changes('streets', before.streets, after.streets),
    ...changes('subAreas', listed(before.subArea), listed(after.subArea)),
    ...changes('coverage', listed(before.gap), listed(after.gap)),
  ];
}

function changes<Id extends number | string>(
  source: SourceId,
  before: readonly Id[],
  after: readonly Id[],
): SelectedState[] {
  const [was, is] = [new Set(before), new Set(after)];
  const state = (id: Id, selected: boolean): SelectedState => ({ source, id, selected });
  return [
    ...[...was].filter((id) => !is.has(id)).map((id) => state(id, false)),
    ...[...is].filter((id) => !was.has(id)).map((id) => state(id, true)),
  ];
}

const listed = <Id>(id: Id | null): readonly Id[] => (id === null ? [] : [id]);
