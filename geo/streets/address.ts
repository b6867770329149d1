import { z } from 'zod';
import { lngLatSchema } from '#geo/plan/area.ts';
import { houseNumberSchema } from '#geo/plan/target.ts';

/** One address, as the formats read it and the plan file writes it. */
export const addressSchema = z.strictObject({
  id: z.string().min(1).max(100),
  street: z.string().min(1).max(120),
  place: z.string().max(120),
  number: houseNumberSchema,
  /** letter and addition as written: "a", "12-II" gives "II" */
  suffix: z.string().max(20),
  postcode: z.string().max(10),
  at: lngLatSchema,
});
export type Address = Readonly<z.infer<typeof addressSchema>>;
