import { Button, Text, Title } from '@mantine/core';
import { IconEraser, IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonRecord } from '#geo/plan/retention.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { navigate } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { AskFirst, useAsking } from '#src/ui/AskFirst.tsx';
import { BackButton } from '#src/ui/BackButton.tsx';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { focusPanelTitle, Section } from '#src/ui/Panel.tsx';
import { PrintSheet } from '#src/ui/PrintSheet.tsx';
import { overviewOf } from './overviewOf.ts';
import styles from './Privacy.module.css';
import { useErase } from './useErase.ts';

/** All that the plan holds of one person, to give to them, and the way to erase it. */
export function PersonOverview({ of }: { readonly of: PersonRecord }) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const { day } = useFormatters();
  const [isPrinting, setPrinting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const toList = () => {
    navigate({ selection: null });
    focusPanelTitle();
  };
  const title = t('privacy.overview', { name: of.record.name });
  const records = overviewOf(t, plan, of, day);
  const text = [
    title,
    t('privacy.overviewText'),
    ...records.map(({ title: heading, fields }) =>
      [heading, ...fields.map(([label, value]) => `${label}: ${value}`)].join('\n'),
    ),
    t('privacy.rights'),
  ].join('\n\n');
  return (
    <>
      <div className={styles.buttons}>
        <BackButton label={t('shell.back')} onClick={toList} />
        <Title order={2} size="h4" flex={1} py={8} ref={heading} tabIndex={-1}>
          {title}
        </Title>
      </div>
      <Text>{t('privacy.overviewText')}</Text>
      {records.map(({ id, title: heading, fields }) => (
        <Section key={id} title={heading}>
          <dl className={styles.record}>
            {fields.map(([label, value]) => (
              <FieldOf key={label} label={label} value={value} />
            ))}
          </dl>
        </Section>
      ))}
      <Text c="var(--ink-soft)">{t('privacy.rights')}</Text>
      <div className={styles.buttons}>
        <CopyButton
          label={t('privacy.copy')}
          text={text}
          copied={t('privacy.copied')}
          failed={t('privacy.copyFailed')}
        />
        <Button
          variant="light"
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={() => setPrinting(true)}
        >
          {t('privacy.print')}
        </Button>
      </div>
      <EraseSection of={of} onErased={toList} />
      {isPrinting ? (
        <PrintSheet onDone={() => setPrinting(false)}>
          <div className={styles.plain}>{text}</div>
        </PrintSheet>
      ) : null}
    </>
  );
}

function FieldOf({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

interface EraseSectionProps {
  readonly of: PersonRecord;
  readonly onErased: () => void;
}

/** The one thing that cannot be undone says so, beside its button. */
function EraseSection({ of, onErased }: EraseSectionProps) {
  const { t } = useTranslation();
  const { erase, isErasing } = useErase();
  const { isAsking, button, ask, leave } = useAsking();
  const eraseNow = async () => {
    if (await erase(of)) onErased();
    else leave();
  };
  return (
    <div className={styles.warning}>
      <Text>{t('privacy.eraseText')}</Text>
      {isAsking ? (
        <AskFirst
          question={t('privacy.eraseAsk', { name: of.record.name })}
          yes={t('privacy.eraseNow')}
          isBusy={isErasing}
          onYes={() => void eraseNow()}
          onNo={leave}
        />
      ) : (
        <div>
          <Button
            ref={button}
            color="orange"
            variant="outline"
            leftSection={<IconEraser size={20} aria-hidden />}
            onClick={() => ask()}
          >
            {t('privacy.erase')}
          </Button>
        </div>
      )}
    </div>
  );
}
