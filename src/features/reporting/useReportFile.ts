import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierContact } from '#geo/dossier/dossier.ts';
import type { ReportChoices } from '#geo/plan/reportChoices.ts';
import type { ReportFormat } from '#geo/report/reportFile.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { useDossier } from '#src/state/useDossier.ts';
import { warn } from '#src/ui/notify.ts';
import { writeReport } from '#src/workers/reportClient.ts';
import { pngOf } from './pngOf.ts';

/** What a report can be saved as. */
export const FILE_FORMS = ['pdf', 'html', 'png', 'svg'] as const;
export type FileForm = (typeof FILE_FORMS)[number];

/** What report is to be made. */
export interface ReportWish {
  readonly form: FileForm;
  readonly choices: ReportChoices;
  /** those who were chosen one by one */
  readonly contacts: readonly DossierContact[];
}

export interface ReportMaking {
  /** how far it is, from 0 to 1; null: none is being made */
  readonly share: number | null;
  /** null when there is nothing to report, it was stopped, or failed: then the user has been told */
  readonly make: (wish: ReportWish) => Promise<Blob | null>;
  readonly stop: () => void;
}

/** Makes reports of the plan as it is shown, in the language of the screen. */
export function useReportFile(): ReportMaking {
  const { t, i18n } = useTranslation();
  const dossierOfShown = useDossier();
  const [share, setShare] = useState<number | null>(null);
  const making = useRef<AbortController | null>(null);
  // who leaves the panel wants no report any more
  useEffect(() => () => making.current?.abort(), []);

  const make = async ({ form, choices, contacts }: ReportWish): Promise<Blob | null> => {
    const control = new AbortController();
    making.current = control;
    setShare(0);
    try {
      const dossier = await dossierOfShown(contacts);
      if (!dossier) return null;
      const format: ReportFormat = form === 'png' ? 'svg' : form;
      const language = i18n.language === 'en' ? 'en' : 'nl';
      const question = { dossier, choices, format, language } as const;
      const file = await writeReport(question, setShare, control.signal);
      const made = form === 'png' ? await pngOf(file) : file;
      return control.signal.aborted ? null : made;
    } catch (error) {
      if (!control.signal.aborted) warn(problemText(t, workerProblem(error)));
      return null;
    } finally {
      setShare(null);
    }
  };

  return { share, make, stop: () => making.current?.abort() };
}
