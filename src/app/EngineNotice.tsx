import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useImportRequest } from '#src/state/importRequest.ts';
import { ChooseFile } from '#src/ui/ChooseFile.tsx';
import { ACCEPTED_FILES } from '#src/workers/acceptedFiles.ts';
import styles from './EngineNotice.module.css';
import type { EngineState } from './useEngine.ts';

/** Over the map, when coverage is not computed on all of the plan's data: why, and what to do. */
export function EngineNotice({ engine }: { readonly engine: EngineState }) {
  const { t } = useTranslation();
  const ask = useImportRequest((state) => state.ask);
  const { answer, missing, question } = engine;
  if (answer?.failure) {
    return (
      <div className={styles.notice} role="alert">
        <p>{t('shell.engineFailed', { name: answer.failure.name })}</p>
        <Button onClick={() => engine.ask(question)}>{t('shell.tryAgain')}</Button>
      </div>
    );
  }
  if (missing.length === 0) return null;
  const kinds = missing.map((kind) => t(`area.${kind}`).toLowerCase()).join(', ');
  return (
    <div className={styles.notice} role="alert">
      <p>{t('shell.dataMissing', { kinds })}</p>
      <ChooseFile accept={ACCEPTED_FILES} onChoose={ask}>
        {t('area.openFile')}
      </ChooseFile>
    </div>
  );
}
