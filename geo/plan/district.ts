import { z } from 'zod';
import { areaSchema } from './area.ts';

/** A polygon of the district data: a wijk, a CBS-buurt, or a border drawn by the coordinator. */
export const districtSchema = z.strictObject({
  id: z.string().min(1).max(100),
  name: z.string().min(1).max(120),
  area: areaSchema,
});
export type District = Readonly<z.infer<typeof districtSchema>>;
