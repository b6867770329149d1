import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dropPart, makePartReal } from '#geo/plan/edits/makeReal.ts';
import type { PieceIds } from '#geo/plan/edits/scenarioPieces.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { AskFirst, type useAsking } from '#src/ui/AskFirst.tsx';

interface PlannedActionsProps {
  /** what it is called */
  readonly name: string;
  readonly part: PieceIds;
  readonly asking: ReturnType<typeof useAsking>;
  /** what else can be done */
  readonly children?: ReactNode;
}

/** Makes a part of a scenario real, after a question, or leaves it out. */
export function PlannedActions({ name, part, asking, children }: PlannedActionsProps) {
  const { t } = useTranslation();
  const edit = useEdit();
  const { isAsking, button, ask, leave } = asking;
  const makeReal = () => {
    if (edit(makePartReal, part, { said: t('scenarios.madeReal', { name }) })) leave();
  };
  if (isAsking) {
    return (
      <AskFirst
        question={t('scenarios.makeRealAsk', { name })}
        yes={t('scenarios.makeRealOf', { name })}
        onYes={makeReal}
        onNo={leave}
      />
    );
  }
  return (
    <Group gap="xs">
      <Button
        ref={button}
        variant="light"
        aria-label={t('scenarios.makeRealOf', { name })}
        onClick={() => ask()}
      >
        {t('scenarios.makeReal')}
      </Button>
      {children}
      <Button
        variant="subtle"
        aria-label={t('scenarios.dropLink', { name })}
        onClick={() => edit(dropPart, part, { said: t('scenarios.dropped', { name }) })}
      >
        {t('scenarios.drop')}
      </Button>
    </Group>
  );
}
