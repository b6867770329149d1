import { useTranslation } from 'react-i18next';
import type { DossierContact } from '#geo/dossier/dossier.ts';
import type { ReportChoices } from '#geo/plan/reportChoices.ts';
import { useDossier } from '#src/state/useDossier.ts';
import { useMaking, type Making } from '#src/state/useMaking.ts';
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

export interface ReportMaking extends Pick<Making, 'share' | 'stop'> {
  /** null when there is nothing to report, it was stopped, or failed: then the user has been told */
  readonly make: (wish: ReportWish) => Promise<Blob | null>;
}

/** Makes reports of the plan as it is shown, in the language of the screen. */
export function useReportFile(): ReportMaking {
  const { i18n } = useTranslation();
  const dossierOfShown = useDossier();
  const { share, run, stop } = useMaking();

  const make = ({ form, choices, contacts }: ReportWish) =>
    run(async (onShare, signal) => {
      const dossier = await dossierOfShown(contacts);
      if (!dossier) return null;
      const format = form === 'png' ? 'svg' : form;
      const language = i18n.language === 'en' ? 'en' : 'nl';
      const file = await writeReport({ dossier, choices, format, language }, onShare, signal);
      return form === 'png' ? pngOf(file) : file;
    });

  return { share, make, stop };
}
