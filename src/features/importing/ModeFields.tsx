import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MERGE_MODES, type MergeMode } from '#geo/formats/merging/mergeRows.ts';
import type { DataSetKind } from '#geo/plan/entities.ts';
import type { Look } from '#src/workers/importApi.ts';
import { outcomeText } from '#src/state/importText.ts';
import styles from './Importing.module.css';

interface ModeFieldsProps {
  readonly kind: DataSetKind;
  readonly merges: NonNullable<Look['merges']>;
  readonly mode: MergeMode | null;
  readonly onMode: (mode: MergeMode) => void;
  /** said when the user goes on without a choice */
  readonly isMissing: boolean;
}

/** What becomes of the data that is there: nothing is chosen for the user. */
export function ModeFields({ kind, merges, mode, onMode, isMissing }: ModeFieldsProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      label={t(`importDialog.whatToDo.${kind}`)}
      error={isMissing ? t('importDialog.chooseFirst') : null}
      value={mode}
      onChange={(value) => onMode(value)}
    >
      <div className={styles.modes}>
        {MERGE_MODES.map((each) => (
          <Radio
            key={each}
            value={each}
            className={styles.mode}
            label={t(`importDialog.mode.${each}`)}
            description={
              <>
                {t(`importDialog.modeHint.${each}`)}
                <span className={`${styles.outcome} figures`}>
                  {outcomeText(t, kind, merges[each])}
                </span>
              </>
            }
          />
        ))}
      </div>
    </Radio.Group>
  );
}
