import { Button, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';
import { DialogActions } from '#src/ui/DialogActions.tsx';
import { unseenLabel } from '#src/ui/unseenLabel.tsx';
import type { ChosenScenario } from './useAccept.ts';

interface AcceptDialogProps {
  readonly onClose: () => void;
  readonly onChoose: (scenario: ChosenScenario) => void;
}

const NEW = '';

/** Which scenario proposals go into: one that there is, or a new one. */
export function AcceptDialog({ onClose, onChoose }: AcceptDialogProps) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const scenarios = Object.values(plan.scenarios);
  const [chosen, setChosen] = useState(NEW);
  const [name, setName] = useState(
    t('extending.scenarioDefault', { number: scenarios.length + 1 }),
  );
  const isReady = chosen !== NEW || name.trim() !== '';
  return (
    <Modal opened onClose={onClose} title={t('extending.intoScenario')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) onChoose(chosen === NEW ? { id: newId(), name: name.trim() } : chosen);
        }}
      >
        <Stack gap="md" pb="md">
          <p style={{ margin: 0 }}>{t('extending.intoScenarioText')}</p>
          {scenarios.length > 0 ? (
            <Radio.Group
              {...unseenLabel(t('extending.intoScenario'))}
              value={chosen}
              onChange={setChosen}
            >
              <Stack gap="xs">
                <Radio value={NEW} label={t('extending.newScenario')} />
                {scenarios.map((each) => (
                  <Radio key={each.id} value={each.id} label={each.name} />
                ))}
              </Stack>
            </Radio.Group>
          ) : null}
          {chosen === NEW ? (
            <TextInput
              data-autofocus
              label={t('extending.scenarioName')}
              value={name}
              maxLength={120}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          ) : null}
        </Stack>
        <DialogActions>
          <Button type="submit" disabled={!isReady}>
            {t('extending.accept')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('shell.cancel')}
          </Button>
        </DialogActions>
      </form>
    </Modal>
  );
}
