import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { addScenario } from '#geo/plan/edits/scenarios.ts';
import { plannedIn } from '#geo/plan/plannedIn.ts';
import { useAdding } from '#src/state/adding.ts';
import { navigate } from '#src/state/route.ts';
import { scenariosInOrder } from '#src/state/scenarioOrder.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';
import { BackButton } from '#src/ui/BackButton.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { NameForm } from '#src/ui/NameForm.tsx';
import { Panel, Section } from '#src/ui/Panel.tsx';
import { Row, Rows } from '#src/ui/Row.tsx';
import { CompareTable } from './CompareTable.tsx';
import { usePlannedText } from './usePlannedText.ts';

/** All scenarios, with what is planned in each. */
export function ScenarioList() {
  const { t } = useTranslation();
  const { plan, scenario } = useWorkspace();
  const plannedText = usePlannedText();
  const edit = useEdit();
  const [isAdding, setAdding] = useAdding('scenario');
  const scenarios = scenariosInOrder(plan);
  const add = (name: string) => {
    const id = newId();
    if (!edit(addScenario, { id, name })) return;
    setAdding(false);
    navigate({ scenario: id, selection: { kind: 'scenario', id } });
  };
  const addButton = isAdding ? (
    <NameForm
      label={t('scenarios.name')}
      initial={t('scenarios.usualName', { count: scenarios.length + 1 })}
      submit={t('scenarios.make')}
      cancel={t('shell.cancel')}
      onSubmit={add}
      onCancel={() => setAdding(false)}
    />
  ) : (
    <div>
      <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => setAdding(true)}>
        {t('scenarios.add')}
      </Button>
    </div>
  );
  const back = () => navigate({ panel: 'extend', selection: null });
  return (
    <Panel
      title={t('scenarios.title')}
      back={<BackButton label={t('shell.back')} onClick={back} />}
    >
      {scenarios.length === 0 ? (
        <EmptyState title={t('scenarios.none')} text={t('scenarios.noneText')}>
          {addButton}
        </EmptyState>
      ) : (
        <>
          {addButton}
          <Rows>
            {scenarios.map(({ id, name }) => (
              <li key={id}>
                <Row
                  title={name}
                  detail={plannedText(plannedIn(plan, id))}
                  isSelected={id === scenario}
                  onClick={() => navigate({ scenario: id, selection: { kind: 'scenario', id } })}
                />
              </li>
            ))}
          </Rows>
          <Section title={t('scenarios.compare')}>
            <CompareTable scenarios={scenarios.map(({ id }) => id)} />
          </Section>
        </>
      )}
    </Panel>
  );
}
