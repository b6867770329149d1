import { Button, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setRetention } from '#geo/plan/edits/privacy.ts';
import { personRecords, retentionOf } from '#geo/plan/retention.ts';
import { navigate, useRoute } from '#src/state/route.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { CommitNumber } from '#src/ui/CommitNumber.tsx';
import { PickOne } from '#src/ui/PickOne.tsx';
import { Section } from '#src/ui/Panel.tsx';
import { PrintSheet } from '#src/ui/PrintSheet.tsx';
import { DueRecords } from './DueRecords.tsx';
import { PersonOverview } from './PersonOverview.tsx';
import { Register } from './Register.tsx';

/** What is kept of people: what to review, what one person may see, and a register to print. */
export default function PrivacySections() {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const { selection } = useRoute();
  const chosen =
    selection?.kind === 'person'
      ? personRecords(plan).find(({ record }) => record.id === selection.id)
      : undefined;
  if (chosen) return <PersonOverview key={chosen.record.id} of={chosen} />;
  return (
    <>
      <Text>{t('privacy.intro')}</Text>
      <DueRecords />
      <FindPerson />
      <Months />
      <PrintRegister />
    </>
  );
}

function FindPerson() {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const options = personRecords(plan)
    .map(({ kind, record }) => ({
      value: record.id,
      label: `${record.name} (${t(`privacy.record.${kind}`).toLowerCase()})`,
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nl'));
  return (
    <Section title={t('privacy.find')}>
      <Text>{t('privacy.findText')}</Text>
      <PickOne
        label={t('privacy.person')}
        placeholder={t('privacy.person')}
        options={options}
        nothingFound={t('privacy.nobody')}
        onPick={(id) => navigate({ selection: { kind: 'person', id } })}
      />
    </Section>
  );
}

const MONTHS = ['waiting', 'declined', 'handedOver', 'person'] as const;

function Months() {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const edit = useEdit();
  const months = retentionOf(plan);
  return (
    <Section title={t('privacy.months')}>
      {MONTHS.map((kind) => (
        <CommitNumber
          key={kind}
          label={t(`privacy.month.${kind}`)}
          min={1}
          max={120}
          allowDecimal={false}
          allowNegative={false}
          value={months[kind]}
          onCommit={(value) => edit(setRetention, { months: { ...months, [kind]: value } })}
        />
      ))}
    </Section>
  );
}

function PrintRegister() {
  const { t } = useTranslation();
  const [isPrinting, setPrinting] = useState(false);
  return (
    <Section title={t('privacy.register')}>
      <Text>{t('privacy.registerText')}</Text>
      <div>
        <Button
          variant="light"
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={() => setPrinting(true)}
        >
          {t('privacy.printRegister')}
        </Button>
      </div>
      {isPrinting ? (
        <PrintSheet onDone={() => setPrinting(false)}>
          <Register />
        </PrintSheet>
      ) : null}
    </Section>
  );
}
