import type { PlanFileDataSet } from '#geo/formats/planFile/planFile.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { nameKey } from '#geo/streets/streetKey.ts';
import { DIEREN, examplePlan } from '../examplePlans.ts';
import { busyPlan, LATER } from '../reportFixtures.ts';
import { HOSTILE_TEXTS } from './hostileTexts.ts';

/** Its scenario. */
export const SCENARIO = 'scenario-1';

/** The fields of a plan in which anything may be written. */
const FREE = new Set(
  'name note mobile email street streets groupName sentence houseNumber source licence attribution text'.split(
    ' ',
  ),
);

// as long as the shortest of these fields takes
const LONGEST: Readonly<Record<string, number>> = { mobile: 40, houseNumber: 20, email: 200 };

/** The same, with a hostile text wherever people may write; by turns, so that each has its place. */
function made(value: unknown, take: () => string, field = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => made(each, take, field));
  if (typeof value === 'string') {
    return FREE.has(field)
      ? take()
          .trim()
          .slice(0, LONGEST[field] ?? 110)
      : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  // streets are said alike by the plan and by the data: see below
  if ('key' in value && 'place' in value) return streetNamed(value as StreetName);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, made(each, take, key)]),
  );
}

interface StreetName {
  readonly key: string;
  readonly name: string;
  readonly place: string;
}

const hostileStreet = (name: string) =>
  `${HOSTILE_TEXTS[name.length % HOSTILE_TEXTS.length]!.trim().slice(0, 60)} ${name}`;

function streetNamed<Street extends StreetName>(street: Street): Street {
  const name = hostileStreet(street.name);
  return { ...street, name, key: nameKey(name, street.place) };
}

const segmentNamed = (segment: Segment): Segment =>
  segment.name ? { ...segment, name: hostileStreet(segment.name) } : segment;

/** The example with everything that people can write made hostile, streets and persons too. */
export function hostilePlan(): { plan: Plan; dataSets: PlanFileDataSet[] } {
  let turn = 0;
  const take = () => HOSTILE_TEXTS[turn++ % HOSTILE_TEXTS.length]!;
  const busy = JSON.stringify(busyPlan(DIEREN)).replaceAll(`"${LATER}"`, `"${SCENARIO}"`);
  const plan = made(JSON.parse(busy), take) as Plan;
  const dataSets = examplePlan(DIEREN).dataSets.map(({ content, meta }) => ({
    meta: plan.dataSets[meta.id]!,
    content:
      content?.kind === 'streets'
        ? { ...content, segments: content.segments.map(segmentNamed) }
        : content,
  }));
  return { plan, dataSets };
}
