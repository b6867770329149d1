import type { AnyEntity, EntityKind } from '../plan.ts';

/**
 * What of an entity is merged as one: a field, named by it. A sub-area's shape goes with the sentence
 * that says it. A data set is one whole: parts of two mean nothing together.
 */
export type Unit = string;

/** Fields that are lists without a meaning in their order: merged element by element. */
const SETS: Partial<Record<EntityKind, readonly Unit[]>> = {
  settings: ['districts'],
  subAreas: ['contactPersons', 'deputies'],
  groups: ['administrators'],
  persons: ['roles'],
  scenarios: ['removes'],
};

export const isSetUnit = (kind: EntityKind, unit: Unit): boolean =>
  SETS[kind]?.includes(unit) ?? false;

const DATA_SET: Unit = 'dataSet';

/** The units that either of two versions of an entity has. */
export function unitsOf(kind: EntityKind, ...versions: readonly AnyEntity[]): readonly Unit[] {
  if (kind === 'dataSets') return [DATA_SET];
  const fields = versions.flatMap((version) => Object.keys(version));
  return [...new Set(fields.map((field) => unitOfField(kind, field)))].filter(
    (unit) => unit !== 'id',
  );
}

const unitOfField = (kind: EntityKind, field: string): Unit =>
  kind === 'subAreas' && field === 'sentence' ? 'area' : field;

/** What an entity holds in a unit; undefined when it lacks it. */
export function valueOf(kind: EntityKind, entity: AnyEntity, unit: Unit): unknown {
  if (unit === DATA_SET) return entity;
  const fields = entity as unknown as Readonly<Record<string, unknown>>;
  if (kind === 'subAreas' && unit === 'area') {
    const { area, sentence } = fields;
    return sentence === undefined ? { area } : { area, sentence };
  }
  return fields[unit];
}

/** The entity with another value in a unit; undefined takes it away. */
export function withValue<Entity extends AnyEntity>(
  kind: EntityKind,
  entity: Entity,
  unit: Unit,
  value: unknown,
): Entity {
  if (unit === DATA_SET) return value as Entity;
  if (kind === 'subAreas' && unit === 'area') {
    const { sentence: _, ...rest } = entity as Entity & { sentence?: string };
    return { ...rest, ...(value as object) } as unknown as Entity;
  }
  const { [unit as keyof Entity]: _, ...rest } = entity;
  return (value === undefined ? rest : { ...entity, [unit]: value }) as Entity;
}
