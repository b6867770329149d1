import { previewPointedOutTile, previewStreetsTile } from '#geo/engine/tiles/previewTile.ts';
import {
  dataSetMerger,
  type DataSetOrigin,
  type MergedDataSet,
} from '#geo/formats/merging/mergeDataSets.ts';
import { MERGE_MODES, type MergeMode } from '#geo/formats/merging/mergeRows.ts';
import { openFile } from '#geo/formats/openFile.ts';
import { readAnyPlanDocument } from '#geo/formats/planFile/readPlanFile.ts';
import type { RawLayer } from '#geo/formats/rawLayer.ts';
import { readLayers } from '#geo/formats/readings/readLayers.ts';
import { createTally } from '#geo/formats/tally.ts';
import type { DataSetKind } from '#geo/plan/entities.ts';
import { succeed } from '#geo/result.ts';
import { segmentsOf } from '#geo/streets/segmentsOf.ts';
import type { DataSetRows } from '#geo/formats/dataSetRows.ts';
import { countOf, encodeDataSet } from './dataSetBytes.ts';
import { dataSetOrigin } from './dataSetOrigin.ts';
import type { ExistingDataSet, ImportApi, MergeOutcome, PreviewView } from './importApi.ts';
import { encodedTile } from './mapTile.ts';
import { outlineOf } from './outlineOf.ts';
import { previewOf } from './previewOf.ts';
import { readPlan } from './readPlan.ts';
import { streetsDataOf } from './streetsDataOf.ts';
import { sourceFile } from './sourceFile.ts';

/** What was seen at the last look; what takes long is worked out when it is asked for. */
interface Seen {
  readonly found: DataSetOrigin;
  readonly before: DataSetOrigin | null;
  readonly merged: (mode: MergeMode) => MergedDataSet;
}

/** Reads a file for a user who makes up their mind: opened once, looked at in many ways. */
export function importSession(): ImportApi {
  let name = '';
  let document: unknown = null;
  let layers: readonly RawLayer[] = [];
  let opening = createTally();
  let existing: ReadonlyMap<DataSetKind, DataSetOrigin> = new Map();
  let seen: Seen | null = null;
  let version = 0;
  let previews = new Map<string, ReturnType<typeof previewOf>>();

  const unlock = async (passphrase: string | null) => {
    const plan = await readAnyPlanDocument(document, name, passphrase);
    return plan.ok ? succeed(readPlan(plan.value)) : plan;
  };

  const lastSeen = (): Seen => {
    if (!seen) throw new Error('nothing was looked at');
    return seen;
  };

  const preview = (view: PreviewView) => {
    const { found, before, merged } = lastSeen();
    const key = `${view.moment} ${view.mode}`;
    const known = previews.get(key);
    if (known) return known;
    const made = previewOf({
      shown: view.moment === 'before' ? (before?.content ?? null) : contentAfter(view.mode),
      pointedOut: view.mode && before ? marksOf(merged(view.mode), view.moment) : null,
      ground: found.content.kind === 'streets' ? null : (existing.get('streets')?.content ?? null),
    });
    previews.set(key, made);
    return made;
  };

  const contentAfter = (mode: MergeMode | null) => {
    const { found, before, merged } = lastSeen();
    return mode && before ? merged(mode).content : found.content;
  };

  return {
    open: async (file, beside, onProgress) => {
      name = file.name;
      opening = createTally();
      const opened = await openFile(sourceFile(file, beside), opening, onProgress);
      if (!opened.ok) return opened;
      if (opened.value.kind === 'plan') {
        document = opened.value.document;
        return await unlock(null);
      }
      layers = opened.value.layers;
      return succeed({
        kind: 'layers',
        layers: layers.map((layer) => ({ name: layer.name, found: layer.found })),
      });
    },

    unlock,

    compareWith: async (sets) => {
      existing = new Map((await Promise.all(sets.map(originOf))).flat());
    },

    look: ({ layers: chosen, ...options }) => {
      const wanted = chosen ? layers.filter((_, i) => chosen.includes(i)) : layers;
      const read = readLayers(wanted, name, options, createTally(opening));
      if (!read.ok) return read;
      const { summary, matching, ...content } = read.value;
      const origin = { content: asStored(content), format: summary.format };
      seen = seenOf(origin, existing.get(content.kind) ?? null);
      previews = new Map();
      const { found, before, merged } = seen;
      return succeed({
        version: ++version,
        kind: content.kind,
        count: countOf(found.content),
        summary,
        matching,
        outline: outlineOf(found.content, (before ?? existing.get('streets'))?.content ?? null),
        merges: before ? outcomesOf(merged) : null,
      });
    },

    previewTile: (view, layer, tile) =>
      encodedTile(
        layer === 'streets'
          ? previewStreetsTile(preview(view).drawn, tile)
          : previewPointedOutTile(preview(view).drawn, tile),
      ),

    previewDistricts: (view) => preview(view).districts,

    take: (mode, ids) => {
      const { found, before, merged } = lastSeen();
      const result = mode && before ? merged(mode) : null;
      const { content, format } = result ?? found;
      return {
        kind: content.kind,
        bytes: encodeDataSet(content),
        count: countOf(content),
        format,
        goingOn: result?.goOn(ids) ?? [],
      };
    },
  };
}

/** Nothing of a data set that is damaged: there is nothing to merge with. */
async function originOf(set: ExistingDataSet): Promise<[DataSetKind, DataSetOrigin][]> {
  const origin = await dataSetOrigin(set);
  return origin ? [[set.kind, origin]] : [];
}

/** The rows as they come back from storage, so that what is equal there is equal here. */
const asStored = (content: DataSetRows): DataSetRows =>
  content.kind === 'streets'
    ? { ...content, segments: segmentsOf(streetsDataOf(content.segments)) }
    : content;

function seenOf(found: DataSetOrigin, before: DataSetOrigin | null): Seen {
  const known = new Map<MergeMode, MergedDataSet>();
  const merge = before && dataSetMerger(before, found);
  const merged = (mode: MergeMode) => {
    if (!merge) throw new Error('nothing to merge with');
    const made = known.get(mode) ?? merge(mode);
    known.set(mode, made);
    return made;
  };
  return { found, before, merged };
}

const marksOf = ({ fresh, stale }: MergedDataSet, moment: PreviewView['moment']) =>
  moment === 'before' ? stale : fresh;

function outcomesOf(merged: (mode: MergeMode) => MergedDataSet): Record<MergeMode, MergeOutcome> {
  const outcomes = MERGE_MODES.map((mode) => {
    const { counts, cuts } = merged(mode);
    return [mode, { ...counts, cuts }] as const;
  });
  return Object.fromEntries(outcomes) as Record<MergeMode, MergeOutcome>;
}
