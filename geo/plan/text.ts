import { z } from 'zod';

/**
 * A random id. Never a name: ids end up in URLs. With a digit or a hyphen in it, so that none is
 * a property that every object has ("constructor").
 */
export const idSchema = z.string().regex(/^(?=.*[0-9-])[A-Za-z0-9-]{6,64}$/);
export type Id = z.infer<typeof idSchema>;

/** A name on one line, as people write it. */
export const nameSchema = z.string().trim().min(1).max(120);

/** Free text of at most a few pages. */
export const noteSchema = z.string().max(10_000);

/** A calendar day, "2026-11-20". */
export const daySchema = z.iso.date();

/** A moment, "2026-11-20T21:52:00Z". */
export const momentSchema = z.iso.datetime({ offset: true });
