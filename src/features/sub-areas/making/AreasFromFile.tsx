import { Loader, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { District } from '#geo/plan/district.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { ChooseFile } from '#src/ui/ChooseFile.tsx';
import { ACCEPTED_FILES } from '#src/workers/acceptedFiles.ts';
import { withFormats } from '#src/workers/formatsClient.ts';
import { AreasFromShapes } from './AreasFromShapes.tsx';

type Reading =
  | { readonly state: 'none' | 'reading' }
  | { readonly state: 'failed'; readonly sentence: string }
  | { readonly state: 'read'; readonly shapes: readonly District[] };

/** Sub-areas of the polygons in a file. The file itself is not kept. */
export function AreasFromFile({ onMade }: { readonly onMade: () => void }) {
  const { t } = useTranslation();
  const [reading, setReading] = useState<Reading>({ state: 'none' });
  const read = async (file: File) => {
    setReading({ state: 'reading' });
    try {
      const shapes = await withFormats(async (formats) => await formats.readShapes(file));
      setReading(
        shapes.ok
          ? { state: 'read', shapes: shapes.value }
          : { state: 'failed', sentence: problemText(t, shapes.problem) },
      );
    } catch (error) {
      setReading({ state: 'failed', sentence: problemText(t, workerProblem(error)) });
    }
  };
  if (reading.state === 'read') return <AreasFromShapes shapes={reading.shapes} onMade={onMade} />;
  return (
    <>
      <Text>{t('making.fileHint')}</Text>
      <div>
        <ChooseFile accept={ACCEPTED_FILES} onChoose={(file) => void read(file)}>
          {t('making.chooseFile')}
        </ChooseFile>
      </div>
      {reading.state === 'reading' ? <Loader size="sm" aria-label={t('making.reading')} /> : null}
      {reading.state === 'failed' ? <Text role="alert">{reading.sentence}</Text> : null}
    </>
  );
}
