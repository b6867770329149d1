import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownCrs } from '#geo/formats/crs/projections.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { useDossier } from '#src/state/useDossier.ts';
import { warn } from '#src/ui/notify.ts';
import { saveFile } from '#src/ui/saveFile.ts';
import { writeExport } from '#src/workers/exportsClient.ts';
import { layersOf, type GisForm } from './gisForms.ts';

/** What file is to be made. */
export interface GisFileChoice {
  readonly form: GisForm;
  readonly crs: KnownCrs;
  readonly ticked: readonly string[];
  /** of the file */
  readonly name: string;
}

export interface GisFileMaking {
  /** how far it is, from 0 to 1; null: none is being made */
  readonly share: number | null;
  /** the file that was made last */
  readonly saved: { readonly name: string; readonly bytes: number } | null;
  readonly make: (choice: GisFileChoice) => Promise<void>;
  readonly stop: () => void;
}

/** Makes a file of the plan as it is shown, without persons, and saves it. */
export function useGisFile(): GisFileMaking {
  const { t } = useTranslation();
  const dossierOfShown = useDossier();
  const [share, setShare] = useState<number | null>(null);
  const [saved, setSaved] = useState<GisFileMaking['saved']>(null);
  const making = useRef<AbortController | null>(null);
  // who leaves the panel wants no file any more
  useEffect(() => () => making.current?.abort(), []);

  const make = async ({ form, crs, ticked, name }: GisFileChoice) => {
    const control = new AbortController();
    making.current = control;
    setShare(0);
    setSaved(null);
    try {
      const dossier = await dossierOfShown();
      if (!dossier) return;
      const layers = layersOf(form, ticked);
      const question = { dossier, extension: form.extension, crs, layers };
      const file = await writeExport(question, setShare, control.signal);
      if (control.signal.aborted) return;
      saveFile(name, file);
      setSaved({ name, bytes: file.size });
    } catch (error) {
      if (!control.signal.aborted) warn(problemText(t, workerProblem(error)));
    } finally {
      setShare(null);
    }
  };

  return { share, saved, make, stop: () => making.current?.abort() };
}
