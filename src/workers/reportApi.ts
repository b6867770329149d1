import type { ReportChoices } from '#geo/plan/reportChoices.ts';
import type { ReportFormat } from '#geo/report/reportFile.ts';
import type { ReportLanguage } from '#geo/report/words/reportWords.ts';

/** What report is wanted of a dossier. */
export interface ReportQuestion {
  /** the JSON of a `Dossier`, as the engine gives it: it passes the page without being read there */
  readonly dossier: Blob;
  readonly choices: ReportChoices;
  readonly format: ReportFormat;
  readonly language: ReportLanguage;
}

/** Makes reports for the gemeente, in a worker of its own. */
export interface ReportApi {
  /** The file. `onShare`: how far it is, from 0 to 1. */
  write(question: ReportQuestion, onShare: (share: number) => void): Promise<Blob>;
}
