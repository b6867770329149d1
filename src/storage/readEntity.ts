import type { Settings } from '#geo/plan/entities.ts';
import { entitySchemas, type AnyEntity, type EntityKind } from '#geo/plan/plan.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import * as Y from 'yjs';
import type { z } from 'zod';

/**
 * A thing in the document that this app cannot read: damaged, or of a newer version. It is left
 * out of the plan and left as it is in the document. `field` is where it fails; empty is the whole.
 */
export interface EntityProblem {
  readonly code: 'plan/entity-unreadable';
  readonly kind: EntityKind;
  readonly id: string;
  readonly field: string;
}

/** The entity under an id of the document. Fields that its schema does not know are not shown. */
export function readEntity(
  kind: EntityKind,
  id: string,
  stored: unknown,
): Result<AnyEntity, EntityProblem> {
  if (!(stored instanceof Y.Map)) {
    return fail({ code: 'plan/entity-unreadable', kind, id, field: '' });
  }
  const fields: Record<string, unknown> = { ...Object.fromEntries(stored.entries()), id };
  const issue = firstIssue(kind, fields);
  return issue
    ? fail({ code: 'plan/entity-unreadable', kind, id, field: String(issue.path[0] ?? '') })
    : // not the parsed copy: a field that did not change stays the same object
      succeed(fields as unknown as AnyEntity);
}

/** The settings, with the fallback's value for every field that cannot be read. */
export function mendSettings(stored: unknown, fallback: Settings): Settings {
  if (!(stored instanceof Y.Map)) return fallback;
  const readable = Object.entries(entitySchemas.settings.shape).flatMap(([field, schema]) =>
    schema.safeParse(stored.get(field)).success ? [[field, stored.get(field)]] : [],
  );
  return { ...fallback, ...(Object.fromEntries(readable) as Partial<Settings>) };
}

/** What is wrong with the fields, after the unknown ones have been taken out of them. */
function firstIssue(kind: EntityKind, fields: Record<string, unknown>): z.core.$ZodIssue | null {
  const issues = entitySchemas[kind].safeParse(fields).error?.issues ?? [];
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );
  for (const field of unknown) delete fields[field];
  return (
    issues.find((issue) => issue.code !== 'unrecognized_keys' || issue.path.length > 0) ?? null
  );
}
