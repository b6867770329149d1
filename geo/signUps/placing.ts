import { compileLinks, type CompiledLinks } from '#geo/engine/links.ts';
import { segmentOfLine, type Network } from '#geo/engine/network.ts';
import type { PlacedAddresses } from '#geo/engine/placedAddresses.ts';
import { firstRowOf, intersect, metresOf, type Stretches } from '#geo/engine/stretches.ts';
import { targetContext, type TargetContext } from '#geo/engine/targets/context.ts';
import { compileNumbers } from '#geo/engine/targets/numbers.ts';
import { compileStreet } from '#geo/engine/targets/street.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import type { Group } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { countingGroups, subAreasIn } from '#geo/plan/queries.ts';
import { placeAt } from '#geo/streets/positions.ts';
import { streetRefOf } from '#geo/streets/streetRef.ts';
import { findMention } from '#geo/text/names/findMention.ts';
import { streetNamesOf } from '#geo/text/names/streetNames.ts';
import { tokensOf } from '#geo/text/tokens.ts';

/** Where someone lives, as they wrote it. */
export interface WrittenAddress {
  readonly street: string;
  readonly houseNumber: string;
}

/** Where an address lies, or what to ask. */
export type Placing =
  | {
      readonly code: 'placed';
      /** as the data writes it */
      readonly street: string;
      readonly at: LngLat;
      readonly side: 'odd' | 'even' | null;
      /** the one in which it lies */
      readonly subArea: string | null;
      /** those that serve it, the likeliest first: for safety above mixed, social ones last */
      readonly groups: readonly string[];
      /** only the street is known: all of it lies there, whatever the number */
      readonly isByStreet: boolean;
    }
  /** no street has that name; some are like it */
  | { readonly code: 'street-unknown'; readonly like: readonly string[] }
  /** several streets have that name and that number */
  | { readonly code: 'street-several'; readonly places: readonly string[] }
  /** the number is not there, and the street lies in several sub-areas, or by halves */
  | { readonly code: 'number-unknown'; readonly street: string };

interface Known {
  readonly network: Network;
  readonly context: TargetContext;
  readonly subAreas: readonly string[];
  readonly groups: readonly Group[];
  readonly links: CompiledLinks;
}

/**
 * Finds the sub-area and the groups of addresses, in the same order. A house number lies where a link
 * to it would: by the addresses that are loaded, else by the number ranges of its street. Where
 * neither knows it, the street will do if all of it lies in one sub-area and with the same groups.
 */
export function placeHomes(
  network: Network,
  plan: Plan,
  addresses: PlacedAddresses | null,
  homes: readonly WrittenAddress[],
): readonly Placing[] {
  const context = targetContext(network, plan, addresses, null);
  const groups = countingGroups(plan, 'all', null)
    .filter(({ status }) => status !== 'proposed')
    .toSorted((a, b) => USES.indexOf(a.use) - USES.indexOf(b.use));
  const links = compileLinks(context, plan, groups, null, null);
  const subAreas = subAreasIn(plan, null).map(({ id }) => id);
  const known = { network, context, subAreas, groups, links };
  return homes.map((home) => placeHome(known, home));
}

const USES = ['safety', 'mixed', 'social'];

function placeHome(known: Known, { street, houseNumber }: WrittenAddress): Placing {
  const { network } = known;
  const names = streetNamesOf(network);
  const tokens = tokensOf(street.trim());
  const mention = tokens.length > 0 ? findMention(names, tokens, 0) : null;
  const rest = tokens.slice(mention?.to);
  const isAll = mention !== null && rest.every(({ kind }) => kind === 'sign');
  if (!isAll) {
    const like = street.trim() === '' ? [] : names.like(street);
    return { code: 'street-unknown', like: [...new Set(like.map((row) => nameOf(network, row)))] };
  }
  const number = numberIn(houseNumber);
  const byNumber = mention.rows.flatMap((row) => {
    const placed = number === null ? null : placeNumber(known, row, number);
    return placed ? [placed] : [];
  });
  if (byNumber.length === 1) return byNumber[0]!;
  if (mention.rows.length > 1) {
    const { streetPlaces } = network.streets;
    return { code: 'street-several', places: mention.rows.map((row) => streetPlaces[row]!) };
  }
  return placeStreet(known, mention.rows[0]!, number);
}

const nameOf = ({ streets }: Network, row: number) => streets.streetNames[row]!;

function numberIn(text: string): number | null {
  const number = Number(/^\s*(\d{1,5})(?!\d)/.exec(text)?.[1]);
  return number >= 1 ? number : null;
}

const sideOf = (number: number) => (number % 2 === 0 ? 'even' : 'odd');

function placeNumber(known: Known, row: number, number: number): Placing | null {
  const { network, context } = known;
  const street = streetRefOf(network, row);
  const compiled = compileNumbers(context.base, {
    kind: 'numbers',
    street,
    from: number,
    to: number,
    parity: 'all',
    except: [],
  });
  if (!compiled.ok) return null;
  const { line, from, to } = compiled.value;
  const i = longestOf(compiled.value);
  const middle = (from[i]! + to[i]!) / 2;
  return {
    code: 'placed',
    street: street.name,
    at: placeAt(network, segmentOfLine(line[i]!), middle),
    side: sideOf(number),
    ...whatHolds(known, (stretches) => contains(stretches, line[i]!, middle)),
    isByStreet: false,
  };
}

/** The street instead of the number, if it makes no difference where along it. */
function placeStreet(known: Known, row: number, number: number | null): Placing {
  const { network, context } = known;
  const street = streetRefOf(network, row);
  const compiled = compileStreet(context.base, { street });
  const unknown = { code: 'number-unknown', street: street.name } as const;
  if (!compiled.ok) return unknown;
  const whole = compiled.value;
  let isSplit = false;
  const held = whatHolds(known, (stretches) => {
    const metres = metresOf(intersect(stretches, whole));
    const rest = metresOf(whole) - metres;
    isSplit ||= metres >= SLIVER_METRES && rest >= SLIVER_METRES;
    return rest < SLIVER_METRES;
  });
  if (isSplit) return unknown;
  return {
    code: 'placed',
    street: street.name,
    at: street.at!,
    side: number === null ? null : sideOf(number),
    ...held,
    isByStreet: true,
  };
}

// what borders cut off where they cross a street: no house stands there
const SLIVER_METRES = 5;

function whatHolds(
  { context, subAreas, groups, links }: Known,
  holds: (stretches: Stretches) => boolean,
): { subArea: string | null; groups: readonly string[] } {
  // all of them: whoever asks may look at each
  const held = subAreas.map((id) => holds(context.stretchesOfSubArea(id)!));
  return {
    subArea: subAreas[held.indexOf(true)] ?? null,
    groups: groups.flatMap(({ id }, i) => (holds(links.layers[i]!.all) ? [id] : [])),
  };
}

function contains(stretches: Stretches, line: number, at: number): boolean {
  for (let i = firstRowOf(stretches, line); i < stretches.count; i++) {
    if (stretches.line[i] !== line) return false;
    if (stretches.from[i]! <= at && at <= stretches.to[i]!) return true;
  }
  return false;
}

function longestOf({ count, from, to }: Stretches): number {
  let longest = 0;
  for (let i = 1; i < count; i++) {
    if (to[i]! - from[i]! > to[longest]! - from[longest]!) longest = i;
  }
  return longest;
}
