import type { Target } from '#geo/plan/target.ts';
import type { StreetFate } from '#geo/streets/compare/compareStreets.ts';
import { findStreet } from '#geo/streets/findStreet.ts';
import { segmentOfLine } from '../network.ts';
import { collectStretches, metresOf, noStretches, type Stretches } from '../stretches.ts';
import { compileTarget } from '../targets/compileTarget.ts';
import { difference, lacking, slackMetres } from './agreement.ts';
import { carryStretches } from './carryStretches.ts';
import { describeStretches } from './describe.ts';
import type { Renewal } from './renewal.ts';
import { retargeted, withPlaces, type StreetTarget } from './retarget.ts';

/**
 * What a target is called in the newer data; one target, or several that together mean what it
 * meant; the very same when nothing has to be said anew.
 *
 * - On a street that is one street still, it keeps its words: the whole street is all that the
 *   street is now, house numbers are those numbers. Points and crossings keep theirs as long as what
 *   lies between is what it was.
 * - Of a street that was split or joined, it keeps what it covered, said anew for each part.
 * - Of a street that is gone, it stays as it is, for a person to decide.
 */
export function renewTarget(renewal: Renewal, target: Target): readonly Target[] {
  if (target.kind === 'subArea') return [target];
  const { before, fates } = renewal.comparison;
  const street = findStreet(before, before.index, target.street);
  if (street === null) return [target];
  const fate = fates[street]!;
  switch (fate.kind) {
    case 'gone':
      return [withPlaces(renewal, target)];
    case 'same':
    case 'renamed':
    case 'moved':
      return inItsWords(renewal, target, fate.streets[0]!);
    case 'split':
    case 'joined':
      return byItsPlace(renewal, target, fate);
  }
}

function inItsWords(renewal: Renewal, target: StreetTarget, row: number): readonly StreetTarget[] {
  const likely = retargeted(renewal, target, row);
  if (target.kind === 'street' || target.kind === 'numbers') return likely;
  const covered = compileTarget(renewal.before, target);
  if (!covered.ok) return likely.slice(0, 1);
  const wanted = carryStretches(renewal.comparison, covered.value, [row]);
  // a side has grown with its street; what it lacks it has across the street instead
  const differ = target.kind === 'side' ? twiceLacking : difference;
  const [nearest] = likely
    .flatMap((each) => {
      const compiled = compileTarget(renewal.now, each);
      return compiled.ok ? [{ target: each, off: differ(compiled.value, wanted) }] : [];
    })
    .toSorted((a, b) => a.off - b.off);
  if (nearest && nearest.off <= slackMetres(wanted, JUNCTION_METRES)) return [nearest.target];
  const isAllThere = metresOf(wanted) >= ALMOST_ALL * metresOf(covered.value);
  // the newer data knows which side is the odd one
  const isBelieved = target.kind === 'side' && likely.length === 1;
  if (nearest && (isBelieved || !isAllThere)) return [nearest.target];
  const targets = describeStretches(renewal.now, likely, wanted);
  return targets.length > 0 ? targets : likely.slice(0, 1);
}

const twiceLacking = (side: Stretches, wanted: Stretches) => 2 * lacking(side, wanted);

/** How far the two junctions at the ends of a stretch have moved when they were drawn anew. */
const JUNCTION_METRES = 10;
const ALMOST_ALL = 0.9;

function byItsPlace(
  renewal: Renewal,
  target: StreetTarget,
  { streets }: StreetFate,
): readonly StreetTarget[] {
  const wanted = carried(renewal, target, streets);
  const parts = streets.flatMap((row) => {
    const part = onStreet(renewal, wanted, row);
    // a few metres at the junction with the next part are none
    return metresOf(part) < Math.min(LEAST_METRES, metresOf(wanted) / 2)
      ? []
      : describeStretches(renewal.now, retargeted(renewal, target, row), part);
  });
  return parts.length > 0 ? parts : retargeted(renewal, target, streets[0]!).slice(0, 1);
}

const LEAST_METRES = 5;

/** What a target covered, where that lies now on streets by their rows. */
function carried(renewal: Renewal, target: StreetTarget, rows: readonly number[]): Stretches {
  const compiled = compileTarget(renewal.before, target);
  return compiled.ok ? carryStretches(renewal.comparison, compiled.value, rows) : noStretches;
}

function onStreet(
  { comparison: { now } }: Renewal,
  { count, line, from, to }: Stretches,
  row: number,
): Stretches {
  const part = collectStretches();
  for (let i = 0; i < count; i++) {
    if (now.streets.streetOf[segmentOfLine(line[i]!)] === row) part.add(line[i]!, from[i]!, to[i]!);
  }
  return part.done();
}
