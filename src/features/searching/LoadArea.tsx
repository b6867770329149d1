import { Button, Group, Loader, Stack } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DataSetKind } from '#geo/plan/entities.ts';
import { partsOf, type LoadedPart, type PartState } from './loadParts.ts';
import { Pause } from './Pause.tsx';
import { StepTitle } from './StepTitle.tsx';
import { Trouble } from './Trouble.tsx';
import { useLoading } from './useLoading.ts';
import type { Wanted } from './wanted.ts';
import styles from './Searching.module.css';

interface LoadAreaProps {
  readonly wanted: Wanted;
  readonly onLoaded: (wanted: Wanted, parts: readonly LoadedPart[]) => void;
  readonly onStop: () => void;
  readonly onByHand: () => void;
}

/** Loads what is wanted, and says how far it is, part by part. */
export function LoadArea({ wanted, onLoaded, onStop, onByHand }: LoadAreaProps) {
  const { t } = useTranslation();
  const { loading, retry, goOn } = useLoading(wanted, onLoaded);
  const { parts, pauseSeconds, problem } = loading;
  const hasKept = Object.values(parts).some(({ kind }) => kind === 'done');
  return (
    <Stack gap="md">
      <StepTitle>
        {t(problem ? 'searching.notLoaded' : 'searching.loading', { name: wanted.name })}
      </StepTitle>
      <div role="status">
        <ul className={styles.parts}>
          {partsOf(wanted).map((part) => (
            <Part
              key={part}
              part={part}
              state={parts[part] ?? WAITING}
              hasFailed={problem !== null}
            />
          ))}
        </ul>
      </div>
      {problem ? (
        <Trouble
          problem={problem}
          onGoOn={hasKept ? goOn : null}
          onRetry={retry}
          onByHand={onByHand}
        />
      ) : (
        <div role="status">
          <Pause seconds={pauseSeconds} />
        </div>
      )}
      <Group>
        <Button variant="light" onClick={onStop}>
          {problem ? t('searching.back') : t('searching.stop')}
        </Button>
      </Group>
    </Stack>
  );
}

const WAITING: PartState = { kind: 'waiting' };

interface PartProps {
  readonly part: DataSetKind;
  readonly state: PartState;
  readonly hasFailed: boolean;
}

function Part({ part, state, hasFailed }: PartProps) {
  const { t } = useTranslation();
  const isUnderWay = state.kind === 'coming' || state.kind === 'reading';
  return (
    <li className={styles.part}>
      <span className={styles.mark}>
        {state.kind === 'done' ? <IconCheck size={20} aria-hidden /> : null}
        {isUnderWay && !hasFailed ? <Loader size="xs" aria-hidden /> : null}
      </span>
      <span>{t(`searching.part.${part}`)}</span>
      <span className={`${styles.partCount} figures`}>
        {isUnderWay && hasFailed ? t('searching.partFailed') : textOf(state)}
      </span>
    </li>
  );

  function textOf(state: PartState): string {
    switch (state.kind) {
      case 'waiting':
        return t('searching.partWaiting');
      case 'coming': {
        const { count, of } = state;
        if (of !== null) return t('searching.partCountOf', { count, of });
        return count > 0 ? t('searching.partCount', { count }) : t('searching.partBusy');
      }
      case 'reading':
        return t('searching.partReading', { count: state.count });
      case 'done':
        return t('searching.partDone', { count: state.count });
    }
  }
}
