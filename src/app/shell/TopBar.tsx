import { ActionIcon, Group, SegmentedControl, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { navigate, useRoute } from '#src/state/route.ts';
import { useShownSteps } from '#src/state/useShownSteps.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { ariaKeys, keysOf } from '#src/state/shortcuts.ts';
import { openPalette } from '#src/state/palette.ts';
import { useKeyNames } from '../commands/useKeyNames.ts';
import { PlanMenu } from './PlanMenu.tsx';
import { SavedState } from './SavedState.tsx';
import { ScenarioSwitch } from './ScenarioSwitch.tsx';
import styles from './TopBar.module.css';

const PURPOSES = ['all', 'safety'] as const;
const MEASURES = ['streets', 'metres', 'addresses'] as const;

/** The plan, search, what counts and in what, the way back, and whether all is saved. */
export function TopBar() {
  const { t } = useTranslation();
  const { purpose, measure } = useRoute();
  const { addressCount } = useWorkspace();
  const keyNames = useKeyNames();
  return (
    <div className={styles.bar}>
      <PlanMenu />
      <button
        type="button"
        className={styles.search}
        data-tour="search"
        aria-keyshortcuts={ariaKeys('search')}
        onClick={openPalette}
      >
        <IconSearch size={20} aria-hidden />
        <span className={styles.long}>{t('shell.search')}</span>
        <span className={styles.short}>{t('shell.searchShort')}</span>
        <kbd aria-hidden>{keyNames(keysOf('search')[0]!).join(' ')}</kbd>
      </button>
      <ScenarioSwitch />
      <div className={styles.choices}>
        <SegmentedControl
          aria-label={t('shell.purpose')}
          value={purpose}
          onChange={(value) =>
            navigate({ purpose: PURPOSES.find((each) => each === value) ?? 'all' })
          }
          data={[
            { value: 'all', label: t('shell.purposeAll') },
            { value: 'safety', label: t('shell.purposeSafety') },
          ]}
        />
        <SegmentedControl
          aria-label={t('shell.measure')}
          value={measure === 'addresses' && addressCount === 0 ? 'metres' : measure}
          onChange={(value) =>
            navigate({ measure: MEASURES.find((each) => each === value) ?? 'streets' })
          }
          data={[
            { value: 'streets', label: t('shell.measureStreets') },
            { value: 'metres', label: t('shell.measureMetres') },
            ...(addressCount > 0
              ? [{ value: 'addresses', label: t('shell.measureAddresses') }]
              : []),
          ]}
        />
      </div>
      <Steps />
      <SavedState />
    </div>
  );
}

function Steps() {
  const { t } = useTranslation();
  const { undo, redo, undoText, redoText } = useShownSteps();
  return (
    <Group gap={0} wrap="nowrap" data-tour="saved">
      <Tooltip label={undoText ?? t('shell.nothingToUndo')}>
        <ActionIcon
          className={styles.step}
          aria-label={undoText ?? t('shell.undo')}
          aria-keyshortcuts={ariaKeys('undo')}
          {...(undoText === null ? { 'data-disabled': true } : {})}
          aria-disabled={undoText === null}
          onClick={undo}
        >
          <IconArrowBackUp size={24} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={redoText ?? t('shell.nothingToRedo')}>
        <ActionIcon
          className={styles.step}
          aria-label={redoText ?? t('shell.redo')}
          aria-keyshortcuts={ariaKeys('redo')}
          {...(redoText === null ? { 'data-disabled': true } : {})}
          aria-disabled={redoText === null}
          onClick={redo}
        >
          <IconArrowForwardUp size={24} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
