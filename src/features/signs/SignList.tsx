import { Radio, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NumberedSign } from '#geo/dossier/numberedSigns.ts';
import { updateSettings } from '#geo/plan/edits/settings.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { useRowHover } from '#src/state/hover.ts';
import { navigate } from '#src/state/route.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { BackButton } from '#src/ui/BackButton.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { Panel, Section } from '#src/ui/Panel.tsx';
import { Row, Rows } from '#src/ui/Row.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import { unseenLabel } from '#src/ui/unseenLabel.tsx';
import { AddSign } from './AddSign.tsx';
import { ProposeSigns } from './ProposeSigns.tsx';
import styles from './Signs.module.css';

const WAYS = ['two', 'entrances'] as const;

/** All signs, by group; how many a group is proposed, and the ways to get more. */
export function SignList({ signs }: { readonly signs: readonly NumberedSign[] }) {
  const { t } = useTranslation();
  const groups = new Set(signs.map(({ group }) => group)).size;
  const back = () => navigate({ panel: 'share', selection: null });
  return (
    <Panel title={t('signs.title')} back={<BackButton label={t('shell.back')} onClick={back} />}>
      {signs.length === 0 ? (
        <EmptyState title={t('signs.none')} text={t('signs.noneText')} />
      ) : (
        <Text fw={650} fz="lg">
          {t('signs.counted', { signs: signs.length, count: groups })}
        </Text>
      )}
      <Section title={t('signs.where')}>
        <WayField />
        <ProposeSigns signs={signs} />
      </Section>
      {signs.length > 0 ? (
        <Section title={t('signs.places')}>
          <Text c="var(--ink-soft)">{t('signs.dragHint')}</Text>
          <ShowMore id="signs" items={signs} more={(count) => t('signs.more', { count })}>
            {(listed) => (
              <Rows>
                {listed.map((sign) => (
                  <li key={sign.id}>
                    <SignRow sign={sign} />
                  </li>
                ))}
              </Rows>
            )}
          </ShowMore>
        </Section>
      ) : null}
      <AddSign signs={signs} />
    </Panel>
  );
}

function WayField() {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const edit = useEdit();
  const signsAt = settingsOf(plan).signsAt ?? 'two';
  return (
    <Radio.Group
      {...unseenLabel(t('signs.where'))}
      value={signsAt}
      onChange={(value) => edit(updateSettings, { fields: { signsAt: value } })}
    >
      {WAYS.map((way) => (
        <Radio key={way} mt="xs" size="md" value={way} label={t(`signs.ways.${way}`)} />
      ))}
    </Radio.Group>
  );
}

function SignRow({ sign: { id, number, street, groupName } }: { readonly sign: NumberedSign }) {
  const { t } = useTranslation();
  const hover = useRowHover('sign', id);
  return (
    <Row
      title={street || t('signs.noStreet')}
      detail={groupName}
      mark={<span className={`${styles.plate} figures`}>{number}</span>}
      {...hover}
      onClick={() => navigate({ selection: { kind: 'sign', id } })}
    />
  );
}
