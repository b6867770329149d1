import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconMailPlus, IconMapPin } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dataSetOf } from '#geo/plan/queries.ts';
import { usePostRequest } from '#src/state/postRequest.ts';
import { navigate } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { focusPanelTitle, Section } from '#src/ui/Panel.tsx';
import { Row, Rows } from '#src/ui/Row.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import { isCertain } from '../placingText.ts';
import { usePlacings } from '../usePlacings.ts';
import { AddSignUps } from './AddSignUps.tsx';
import { InboxList } from './InboxList.tsx';
import { usePlaceResidents } from './usePlaceResidents.ts';

/** What came in and waits, and a way to add to it. */
export function Inbox() {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const [isAdding, setAdding] = useState(false);
  const isDropped = usePostRequest(({ files }) => files.length > 0);
  const signUps = useMemo(
    () => Object.values(plan.signUps).toSorted((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1)),
    [plan.signUps],
  );
  const waiting = useMemo(() => signUps.filter(({ status }) => status === 'new'), [signUps]);
  const others = signUps.filter(({ status }) => status !== 'new');
  const placings = usePlacings(waiting);
  const placeResidents = usePlaceResidents(placings);
  const certain = waiting.filter(
    ({ id, kind }) => kind === 'resident' && isCertain(placings.get(id)),
  );

  // files that are dropped are shown where others are added
  if (isDropped && !isAdding) setAdding(true);
  const toList = () => {
    setAdding(false);
    focusPanelTitle();
  };
  if (isAdding) return <AddSignUps onDone={toList} />;
  const add = (
    <Button
      variant={waiting.length > 0 ? 'light' : 'filled'}
      leftSection={<IconMailPlus size={20} aria-hidden />}
      onClick={() => setAdding(true)}
    >
      {t('signUps.add')}
    </Button>
  );
  return (
    <>
      {waiting.length === 0 ? (
        <EmptyState title={t('signUps.none')} text={t('signUps.noneText')}>
          {add}
        </EmptyState>
      ) : (
        <>
          <Text fz="lg" fw={650} className="figures">
            {t('signUps.waiting', { count: waiting.length })}
          </Text>
          <Stack gap={8} align="flex-start">
            {certain.length > 0 ? (
              <Button
                leftSection={<IconMapPin size={20} aria-hidden />}
                onClick={() => {
                  // the button goes with what it placed
                  if (placeResidents(certain.map(({ id }) => id))) focusPanelTitle();
                }}
              >
                {t('signUps.placeAll', { count: certain.length })}
              </Button>
            ) : null}
            {add}
          </Stack>
          {dataSetOf(plan, 'streets') ? null : (
            <Alert color="orange" variant="light">
              {t('signUps.noStreets')}
            </Alert>
          )}
          <InboxList signUps={waiting} placings={placings} onPlace={placeResidents} />
        </>
      )}
      {others.length > 0 ? (
        <Section title={t('signUps.others')}>
          <ShowMore
            id="sign-ups/others"
            items={others}
            more={(count) => t('gaps.moreRows', { count })}
          >
            {(shown) => (
              <Rows>
                {shown.map(({ id, name, status }) => (
                  <li key={id}>
                    <Row
                      title={name}
                      detail={t(`signUps.status.${status}`)}
                      onClick={() => navigate({ selection: { kind: 'signUp', id } })}
                    />
                  </li>
                ))}
              </Rows>
            )}
          </ShowMore>
        </Section>
      ) : (
        <Text c="var(--ink-soft)">{t('people.privacy')}</Text>
      )}
    </>
  );
}
