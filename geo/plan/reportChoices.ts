import { z } from 'zod';
import { idSchema } from './text.ts';

/** What a report for the gemeente may have besides its first page and how it was measured. */
export const REPORT_PARTS = [
  'subAreas',
  'groups',
  'gaps',
  'proposals',
  'signs',
  'details',
] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

const degrees = z.number().min(-180).max(180);

/** What the map is of: all that counts, what the map on screen showed, or one sub-area. */
const frameSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({
    kind: z.literal('view'),
    /** west, south, east, north */
    bbox: z.tuple([degrees, degrees, degrees, degrees]),
  }),
  /** of one that is gone everything is meant */
  z.strictObject({ kind: z.literal('subArea'), id: idSchema }),
]);

/** How the coordinator wants the report for the gemeente. */
export const reportChoicesSchema = z.strictObject({
  paper: z.enum(['a4', 'a3']),
  orientation: z.enum(['portrait', 'landscape']),
  parts: z.array(z.enum(REPORT_PARTS)).max(REPORT_PARTS.length),
  frame: frameSchema,
});
export type ReportChoices = Readonly<z.infer<typeof reportChoicesSchema>>;

/** What holds until the coordinator says otherwise. */
export const USUAL_REPORT: ReportChoices = {
  paper: 'a4',
  orientation: 'portrait',
  parts: [...REPORT_PARTS],
  frame: { kind: 'all' },
};
