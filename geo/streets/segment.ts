import { z } from 'zod';
import { lngLatSchema } from '#geo/plan/area.ts';

/**
 * The house numbers along one side of a segment, in its digitising direction: `from` stands near
 * the start of the line and `to` near its end, so a range may descend. `none`: no numbers there.
 */
export const numberRangeSchema = z.strictObject({
  parity: z.enum(['odd', 'even', 'both', 'none']),
  from: z.int().min(0).max(99_999),
  to: z.int().min(0).max(99_999),
});
export type NumberRange = Readonly<z.infer<typeof numberRangeSchema>>;

/** One piece of street between two nodes, as the formats read it and the plan file writes it. */
export const segmentSchema = z.strictObject({
  /** stable in its source: wvk_id, way id and piece */
  id: z.string().min(1).max(100),
  line: z.array(lngLatSchema).min(2),
  name: z.string().min(1).max(120).nullable(),
  place: z.string().max(120),
  /** the street's identity in the BAG (bag_orl), where the source has it */
  identity: z.string().min(1).max(60).nullable(),
  /** false for motorways and their ramps */
  carriesHouses: z.boolean(),
  /** null: unknown */
  left: numberRangeSchema.nullable(),
  right: numberRangeSchema.nullable(),
});
export type Segment = Readonly<z.infer<typeof segmentSchema>>;
