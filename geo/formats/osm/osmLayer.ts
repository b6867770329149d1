import { fail, succeed, type Result } from '#geo/result.ts';
import { namedCrs } from '../crs/crsName.ts';
import type { Place } from '../crs/projections.ts';
import type { Shape } from '../feature.ts';
import type { SkipCode } from '../importSummary.ts';
import { createLayer, type RawLayer } from '../rawLayer.ts';
import type { Tally } from '../tally.ts';
import { areaOfWays, type WayOfBorder } from './areaOfWays.ts';
import { middleOf } from './middleOf.ts';
import type { OsmElement, Tags } from './osmElement.ts';

/**
 * Makes a layer of the elements of OpenStreetMap, in whatever order they come: the streets, the
 * addresses and the areas with a border among them. Nothing else is taken or counted.
 */
export interface OsmLayer {
  add(element: OsmElement): void;
  end(): RawLayer;
}

type Shapes = Result<readonly Shape[], SkipCode>;

export function createOsmLayer(tally: Tally): OsmLayer {
  const builder = createLayer('', tally);
  const nodes = new Map<number, Place>();
  const ways = new Map<number, OsmElement>();
  const relations = new Map<number, OsmElement>();
  const addresses = new Map<number, OsmElement>();

  function add(element: OsmElement): void {
    const { type, id, tags, at } = element;
    if (type === 'way') ways.set(id, withPlaces(element, ways.get(id)));
    else if (type === 'relation') relations.set(id, element);
    else {
      if (at) nodes.set(id, at);
      if (isNumbered(tags)) addresses.set(id, element);
    }
  }

  function end(): RawLayer {
    for (const { id, tags, at } of addresses.values()) {
      take('node', id, tags, at ? pointAt(at) : fail('no-geometry'));
    }
    for (const way of ways.values()) takeWay(way);
    for (const relation of relations.values()) takeRelation(relation);
    return builder.layer(namedCrs('EPSG:4326'));
  }

  function take(type: OsmElement['type'], id: number, tags: Tags, shapes: Shapes): void {
    builder.add({ id: `${type}/${id}`, members: tags, shapes });
  }

  function takeWay(way: OsmElement): void {
    const { id, tags, at } = way;
    if ('highway' in tags) take('way', id, tags, linesOf(way));
    else if (isArea(tags)) take('way', id, tags, areaOf([{ isHole: false, line: lineOf(way) }]));
    else if (isNumbered(tags)) {
      const middle = at ?? middleOf(lineOf(way));
      take('way', id, tags, middle ? pointAt(middle) : fail('incomplete'));
    }
  }

  function takeRelation({ id, tags, at, members }: OsmElement): void {
    if (!isArea(tags) && !isNumbered(tags)) return;
    const border = members.flatMap(({ type, ref, role, places }): WayOfBorder[] => {
      if (type !== 'way' || !BORDER_ROLES.has(role)) return [];
      const way = ways.get(ref);
      const line = places?.filter((place) => place !== null) ?? (way ? lineOf(way) : []);
      return [{ isHole: role === 'inner', line }];
    });
    if (isArea(tags)) return take('relation', id, tags, areaOf(border));
    const middle = at ?? middleOf(border[0]?.line ?? []);
    take('relation', id, tags, middle ? pointAt(middle) : fail('incomplete'));
  }

  /** The places of a way that there are. */
  function lineOf({ nodes: refs, places }: OsmElement): Place[] {
    return (places ?? refs.map((ref) => nodes.get(ref))).filter((place) => !!place);
  }

  /** A way in the runs of it that lie in the extract. */
  function linesOf({ nodes: refs, places }: OsmElement): Shapes {
    const lines: Place[][] = [[]];
    for (const place of places ?? refs.map((ref) => nodes.get(ref))) {
      if (place) lines.at(-1)!.push(place);
      else if (lines.at(-1)!.length > 0) lines.push([]);
    }
    const whole = lines.filter((line) => line.length > 1);
    return whole.length > 0 ? succeed([{ kind: 'lines', lines: whole }]) : fail('incomplete');
  }

  return { add, end };
}

const BORDER_ROLES = new Set(['outer', 'inner', '']);

const isNumbered = (tags: Tags) => 'addr:housenumber' in tags;

/** Whether something is a place with a border: a gemeente, a wijk. */
const isArea = ({ boundary, place, building }: Tags) =>
  boundary === 'administrative' || (place !== undefined && building === undefined);

const pointAt = (place: Place): Shapes => succeed([{ kind: 'points', points: [place] }]);

function areaOf(border: readonly WayOfBorder[]): Shapes {
  const isWhole = border.length > 0 && border.every(({ line }) => line.length > 1);
  const area = isWhole ? areaOfWays(border) : null;
  if (!area) return fail('incomplete');
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return succeed([{ kind: 'polygons', polygons: polygons as Place[][][] }]);
}

/** A way that comes twice, once with where it runs and once with what it is. */
function withPlaces(way: OsmElement, known: OsmElement | undefined): OsmElement {
  if (!known) return way;
  return {
    ...way,
    tags: { ...known.tags, ...way.tags },
    at: way.at ?? known.at,
    nodes: way.nodes.length > 0 ? way.nodes : known.nodes,
    places: way.places ?? known.places,
  };
}
