import { useState } from 'react';
import type { KnownCrs } from '#geo/formats/crs/projections.ts';
import { useDossier } from '#src/state/useDossier.ts';
import { useMaking, type Making } from '#src/state/useMaking.ts';
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

export interface GisFileMaking extends Pick<Making, 'share' | 'stop'> {
  /** the file that was made last */
  readonly saved: { readonly name: string; readonly bytes: number } | null;
  readonly make: (choice: GisFileChoice) => Promise<void>;
}

/** Makes a file of the plan as it is shown, without persons, and saves it. */
export function useGisFile(): GisFileMaking {
  const dossierOfShown = useDossier();
  const { share, run, stop } = useMaking();
  const [saved, setSaved] = useState<GisFileMaking['saved']>(null);

  const make = async ({ form, crs, ticked, name }: GisFileChoice) => {
    setSaved(null);
    const file = await run(async (onShare, signal) => {
      const dossier = await dossierOfShown();
      if (!dossier) return null;
      const layers = layersOf(form, ticked);
      return writeExport({ dossier, extension: form.extension, crs, layers }, onShare, signal);
    });
    if (!file) return;
    saveFile(name, file);
    setSaved({ name, bytes: file.size });
  };

  return { share, saved, make, stop };
}
