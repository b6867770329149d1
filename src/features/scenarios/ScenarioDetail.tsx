import { Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import { IconCopy, IconMap2, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { duplicateScenario } from '#geo/plan/edits/duplicateScenario.ts';
import { makeReal } from '#geo/plan/edits/makeReal.ts';
import { removeScenario, updateScenario } from '#geo/plan/edits/scenarios.ts';
import type { EntityOf } from '#geo/plan/plan.ts';
import { plannedIn, type Planned } from '#geo/plan/plannedIn.ts';
import { getRoute, navigate } from '#src/state/route.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';
import { AskFirst, useAsking } from '#src/ui/AskFirst.tsx';
import { BackButton } from '#src/ui/BackButton.tsx';
import { CommitInput } from '#src/ui/CommitInput.tsx';
import { Panel, Section } from '#src/ui/Panel.tsx';
import { CompareTable } from './CompareTable.tsx';
import { PlannedPiece } from './PlannedPiece.tsx';
import { PlannedSubArea } from './PlannedSubArea.tsx';
import styles from './Scenarios.module.css';
import { usePlannedText } from './usePlannedText.ts';

type Scenario = EntityOf<'scenarios'>;

/** One scenario: what it comes to, its pieces, and how they become real. */
export function ScenarioDetail({ scenario }: { readonly scenario: Scenario }) {
  const { t } = useTranslation();
  const { plan, scenario: shown } = useWorkspace();
  const plannedText = usePlannedText();
  const { id, name } = scenario;
  const planned = plannedIn(plan, id);
  const isEmpty = planned.groups.length + planned.subAreas.length === 0;
  return (
    <Panel
      title={name}
      back={<BackButton label={t('shell.back')} onClick={() => navigate({ selection: null })} />}
    >
      <div>
        <Text fz="lg" fw={650}>
          {plannedText(planned)}
        </Text>
        {shown === id ? (
          <Text c="var(--ink-soft)">{t('scenarios.isShown')}</Text>
        ) : (
          <Button
            mt="xs"
            variant="light"
            leftSection={<IconMap2 size={20} aria-hidden />}
            onClick={() => navigate({ scenario: id })}
          >
            {t('scenarios.show')}
          </Button>
        )}
      </div>
      <Section title={t('scenarios.compare')}>
        <CompareTable scenarios={[id]} />
      </Section>
      {isEmpty ? <p className={styles.soft}>{t('scenarios.empty')}</p> : null}
      <Pieces scenario={id} planned={planned} />
      {isEmpty ? null : <MakeAllReal scenario={scenario} />}
      <Fields scenario={scenario} />
      <Actions scenario={scenario} />
    </Panel>
  );
}

function Pieces({ scenario, planned }: { readonly scenario: string; readonly planned: Planned }) {
  const { t } = useTranslation();
  const { groups, subAreas } = planned;
  const parts = [
    { title: t('scenarios.groupsTitle'), pieces: groups.filter(({ isNew }) => isNew) },
    { title: t('scenarios.changesTitle'), pieces: groups.filter(({ isNew }) => !isNew) },
  ].filter(({ pieces }) => pieces.length > 0);
  return (
    <>
      {parts.map(({ title, pieces }) => (
        <Section key={title} title={title}>
          <ul className={styles.pieces}>
            {pieces.map((piece) => (
              <PlannedPiece key={piece.group.id} scenario={scenario} piece={piece} />
            ))}
          </ul>
        </Section>
      ))}
      {subAreas.length > 0 ? (
        <Section title={t('scenarios.subAreasTitle')}>
          <ul className={styles.pieces}>
            {subAreas.map((subArea) => (
              <PlannedSubArea key={subArea.id} scenario={scenario} subArea={subArea} />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

/** Back to the list, and to now when it was this scenario that was shown. */
function leave(id: string): void {
  const isShown = getRoute().scenario === id;
  navigate({ selection: null, ...(isShown && { scenario: null, compares: false }) });
}

function MakeAllReal({ scenario: { id, name } }: { readonly scenario: Scenario }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const { isAsking, button, ask, leave: stay } = useAsking();
  const realise = () => {
    const said = t('scenarios.madeReal', { name });
    if (edit(makeReal, { scenario: id }, { said })) leave(id);
  };
  return isAsking ? (
    <AskFirst
      question={t('scenarios.makeAllRealAsk')}
      yes={t('scenarios.makeAllReal')}
      onYes={realise}
      onNo={stay}
    />
  ) : (
    <div>
      <Button ref={button} onClick={() => ask()}>
        {t('scenarios.makeAllReal')}
      </Button>
    </div>
  );
}

function Fields({ scenario: { id, name, note } }: { readonly scenario: Scenario }) {
  const { t } = useTranslation();
  const edit = useEdit();
  return (
    <>
      <CommitInput
        value={name}
        onCommit={(value) => edit(updateScenario, { id, fields: { name: value } })}
      >
        {(props) => <TextInput label={t('scenarios.name')} maxLength={120} {...props} />}
      </CommitInput>
      <CommitInput
        value={note}
        isEmptyAllowed
        onCommit={(value) => edit(updateScenario, { id, fields: { note: value } })}
      >
        {(props) => (
          <Textarea
            size="md"
            label={t('scenarios.note')}
            autosize
            minRows={2}
            maxLength={10_000}
            {...props}
          />
        )}
      </CommitInput>
    </>
  );
}

function Actions({ scenario: { id, name } }: { readonly scenario: Scenario }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const duplicate = () => {
    const copy = { id: newId(), name: t('scenarios.copyName', { name }).slice(0, 120) };
    if (!edit(duplicateScenario, { id, copy, newId })) return;
    navigate({ scenario: copy.id, selection: { kind: 'scenario', id: copy.id } });
  };
  const remove = () => {
    if (edit(removeScenario, { id }, { said: t('scenarios.removed', { name }) })) leave(id);
  };
  return (
    <Section title={t('scenarios.actions')}>
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconCopy size={20} aria-hidden />}
          onClick={duplicate}
        >
          {t('scenarios.duplicate')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconTrash size={20} aria-hidden />}
          onClick={remove}
        >
          {t('scenarios.remove')}
        </Button>
      </Group>
    </Section>
  );
}
