import { Button } from '@mantine/core';
import { IconBucketDroplet } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from '#src/state/route.ts';
import { useNewSubArea } from '#src/state/useNewSubArea.ts';
import { useShapeEdit } from '#src/state/useShapeEdit.ts';
import { tell } from '#src/ui/notify.ts';
import styles from './SubAreaList.module.css';

/** Makes a sub-area of all of the district that no other one has. */
export function FillButton() {
  const { t } = useTranslation();
  const editShapes = useShapeEdit();
  const { fieldsOfNew, district } = useNewSubArea();
  const [isBusy, setBusy] = useState(false);

  const fill = async (): Promise<void> => {
    if (!district) return;
    const subArea = fieldsOfNew(null);
    setBusy(true);
    const isDone = await editShapes(
      (edits, plan) => edits.fillSubArea(plan, { subArea, district }),
      { onNoArea: () => tell(t('drawing.fillNone')) },
    );
    setBusy(false);
    if (isDone) navigate({ selection: { kind: 'subArea', id: subArea.id } });
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
