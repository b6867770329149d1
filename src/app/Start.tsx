import { useTranslation } from 'react-i18next';
import { StartScreen, type ExampleName } from '#src/features/start/StartScreen.tsx';
import { useImportRequest } from '#src/state/importRequest.ts';
import { warn } from '#src/ui/notify.ts';
import { Overlays } from './commands/Overlays.tsx';
import { Dialogs } from './Dialogs.tsx';
import { Help } from './Help.tsx';
import styles from './Start.module.css';

const fetchPalette = () => import('./commands/StartPalette.tsx');

/** The first screen, and the dialogs over it. */
export function Start() {
  const { t } = useTranslation();
  const ask = useImportRequest((state) => state.ask);
  const openExample = async (name: ExampleName) => {
    try {
      const answer = await fetch(`examples/${name}.buurtdekking.json`);
      if (!answer.ok) throw new Error(answer.statusText);
      ask(new File([await answer.blob()], `${name}.buurtdekking.json`));
    } catch (error) {
      warn(t('problems.worker/failed', { name: error instanceof Error ? error.message : '' }));
    }
  };
  return (
    <>
      <div className={styles.page}>
        <StartScreen onExample={(name) => void openExample(name)} />
        <Help className={styles.help} />
      </div>
      <Dialogs workspace={null} />
      <Overlays fetchPalette={fetchPalette} />
    </>
  );
}
