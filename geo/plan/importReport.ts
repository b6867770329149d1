import { z } from 'zod';
import { daySchema } from './text.ts';

const count = z.int().min(0);
// of the formats that read files, which the plan does not know: newer ones have more
const code = z.string().min(1).max(40);

/**
 * What was found in a file and became part of a data set, for whoever wants to know later. It holds
 * counts, ids and names of columns, no person. A newer app may say more than this.
 */
export const importReportSchema = z.object({
  fileName: z.string().max(260),
  /** the day it was imported */
  day: daySchema,
  /** what became of the data that was there; null: there was none */
  mode: z.enum(['add', 'update', 'replace']).nullable(),
  format: code,
  crs: code,
  /** those that were read, of a file with several */
  layers: z.array(z.string().max(200)).max(50),
  /** things in the file, and those of them that gave something */
  found: count,
  used: count,
  /** in segments, districts or addresses */
  counts: z.object({
    before: count,
    after: count,
    added: count,
    changed: count,
    removed: count,
    /** there already, and not taken a second time */
    dropped: count,
    /** pieces that came of cutting streets where those of two data sets meet */
    cuts: count,
  }),
  skipped: z.array(z.object({ code, count, example: z.string().max(100) })).max(40),
  repairs: z.array(z.object({ code, count })).max(40),
  /** which column was taken for what, as the file writes it */
  columns: z.array(z.object({ role: code, heading: z.string().max(120) })).max(40),
});
export type ImportReport = Readonly<z.infer<typeof importReportSchema>>;
