import type { Dossier } from '#geo/dossier/dossier.ts';
import type { ReportChoices } from '#geo/plan/reportChoices.ts';
import { documentOf } from './document/documentOf.ts';
import { reportHtml } from './html/reportHtml.ts';
import { mapPicture } from './mapPicture.ts';
import type { ReportLanguage } from './words/reportWords.ts';

/** The whole report, or of `svg` its map alone. */
export const REPORT_FORMATS = ['html', 'pdf', 'svg'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A report for the gemeente as the content of a file. It can tell no more than the dossier does. */
export async function reportFile(
  dossier: Dossier,
  choices: ReportChoices,
  format: ReportFormat,
  language: ReportLanguage,
  /** how far it is, from 0 to 1 */
  onShare: (share: number) => void = () => {},
): Promise<string | Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'html':
      return reportHtml(documentOf(dossier, choices, language));
    case 'svg':
      return mapPicture(dossier, choices, language);
    case 'pdf': {
      // large, and of no use to the others
      const [{ reportPdf }, { loadTypeface }] = await Promise.all([
        import('./pdf/reportPdf.ts'),
        import('./pdf/typeface.ts'),
      ]);
      const report = documentOf(dossier, choices, language);
      return reportPdf(report, dossier.day, await loadTypeface(), onShare);
    }
  }
}
