import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { handOverLists } from '#geo/signUps/handOver/handOverLists.ts';
import { navigate } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { HandOverSection } from './HandOverSection.tsx';

/** Who is new, for each contact person. */
export function HandingOver() {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const lists = handOverLists(plan);
  if (lists.length === 0) {
    return (
      <EmptyState title={t('signUps.handOver.none')} text={t('signUps.handOver.noneText')}>
        <Button onClick={() => navigate({ tab: 'post' })}>{t('signUps.handOver.toInbox')}</Button>
      </EmptyState>
    );
  }
  return (
    <>
      <Text>{t('signUps.handOver.intro')}</Text>
      {lists.map((list) => (
        <HandOverSection key={list.to?.id ?? ''} list={list} />
      ))}
    </>
  );
}
