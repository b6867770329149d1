import { Button } from '@mantine/core';
import { IconBucketDroplet } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditResult } from '#geo/plan/edits/problem.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { navigate } from '#src/state/route.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useNewSubArea } from '#src/state/useNewSubArea.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { tell, warn } from '#src/ui/notify.ts';
import { engine } from '#src/workers/engine.ts';
import styles from './SubAreaList.module.css';

/** Makes a sub-area of all of the district that no other one has. */
export function FillButton() {
  const { t } = useTranslation();
  const { store } = useWorkspace();
  const edit = useEdit();
  const { fieldsOfNew, district } = useNewSubArea();
  const [isBusy, setBusy] = useState(false);

  const fill = async (): Promise<void> => {
    if (!district) return;
    const { subAreas } = store.getPlan();
    const subArea = fieldsOfNew(null);
    setBusy(true);
    try {
      const result = await engine.ask(
        (api) => api.fillSubArea(subAreas, { subArea, district }) as Promise<EditResult>,
      );
      // what was changed meanwhile may lie where this would
      if (store.getPlan().subAreas !== subAreas) return await fill();
      if (!result.ok && result.problem.code === 'edit/no-area') return tell(t('drawing.fillNone'));
      if (edit(() => result, null)) navigate({ selection: { kind: 'subArea', id: subArea.id } });
    } catch (error) {
      warn(problemText(t, workerProblem(error)));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Button
        variant="light"
        leftSection={<IconBucketDroplet size={20} aria-hidden />}
        disabled={!district}
        loading={isBusy}
        title={t('drawing.fillHint')}
        onClick={() => void fill()}
      >
        {t('drawing.fill')}
      </Button>
      {district ? null : <p className={styles.reason}>{t('drawing.fillNoDistrict')}</p>}
    </>
  );
}
