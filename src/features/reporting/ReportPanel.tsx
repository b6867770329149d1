import { Button, Text } from '@mantine/core';
import { IconAddressBook } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '#geo/plan/plan.ts';
import { navigate } from '#src/state/route.ts';
import { useSharedNames } from '#src/state/useSharedNames.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { BackButton } from '#src/ui/BackButton.tsx';
import { Panel, Section } from '#src/ui/Panel.tsx';
import { ChoiceFields } from './ChoiceFields.tsx';
import { ContactsScreen } from './ContactsScreen.tsx';
import { MakeReport } from './MakeReport.tsx';

/** The report for the gemeente: how it is to be, and the file. Nobody is in it. */
export default function ReportPanel() {
  const { t } = useTranslation();
  const { plan, report, scenario } = useWorkspace();
  const { neutral } = useSharedNames();
  const [isWithContacts, setWithContacts] = useState(false);
  if (isWithContacts) return <ContactsScreen onBack={() => setWithContacts(false)} />;
  const back = () => navigate({ panel: 'share', selection: null });
  return (
    <Panel
      title={t('reporting.title')}
      back={<BackButton label={t('shell.back')} onClick={back} />}
    >
      <Text>
        {scenario === null
          ? t('reporting.ofNow')
          : t('reporting.ofScenario', { name: plan.scenarios[scenario]!.name })}
      </Text>
      {settingsOf(plan).schematic ? <Text>{t('reporting.schematic')}</Text> : null}
      <Section title={t('reporting.how')}>
        <ChoiceFields />
      </Section>
      {report ? (
        <Section title={t('reporting.file')}>
          <Text>{t('reporting.nobody')}</Text>
          {neutral.length > 0 ? (
            <Text>{t('gis.neutral', { names: neutral.join(', ') })}</Text>
          ) : null}
          <MakeReport contacts={[]} />
        </Section>
      ) : (
        <Text>{t('reporting.noStreets')}</Text>
      )}
      <Section title={t('reporting.contacts')}>
        <Text>{t('reporting.contactsText')}</Text>
        <div>
          <Button
            variant="light"
            data-opens-panel
            leftSection={<IconAddressBook size={20} aria-hidden />}
            onClick={() => setWithContacts(true)}
          >
            {t('reporting.contactsOpen')}
          </Button>
        </div>
      </Section>
    </Panel>
  );
}
