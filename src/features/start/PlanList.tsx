import { ActionIcon, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormatters } from '#src/i18n/figures.ts';
import { useAppStorage } from '#src/state/appStorage.ts';
import { problemText } from '#src/state/problemText.ts';
import { useRemoveLater } from '#src/state/removeLater.ts';
import { navigate, START } from '#src/state/route.ts';
import type { PlanSummary } from '#src/storage/plans.ts';
import { warn } from '#src/ui/notify.ts';
import { Row } from '#src/ui/Row.tsx';
import styles from './StartScreen.module.css';

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/** The plans on this device, the last used first. */
export function PlanList() {
  const { t } = useTranslation();
  const { plans } = useAppStorage();
  const { day } = useFormatters();
  const [list, setList] = useState<readonly PlanSummary[]>([]);
  const [unlisted, setUnlisted] = useState<readonly string[]>([]);
  const { removeLater, isLeaving } = useRemoveLater();

  const look = useCallback(async () => {
    const listed = await plans.list();
    if (listed.ok) setList(listed.value);
    else warn(problemText(t, listed.problem));
    const lost = await plans.unlisted();
    if (lost.ok) setUnlisted(lost.value);
  }, [plans, t]);
  useEffect(() => {
    void Promise.resolve().then(look);
  }, [look]);

  const remove = ({ id, name }: Listed) =>
    removeLater({
      id,
      said: t('start.planRemoved', { name }),
      keep: t('start.planKeep'),
      remove: () => plans.remove(id),
      onRemoved: look,
    });
  const listed = list.map(({ id, name, changedAt }) => {
    return { id, name, detail: t('start.planChanged', { day: day(changedAt) }) };
  });
  // they do not open; what they hold can be saved as a file
  const lost = unlisted.map((id) => {
    return { id, name: t('start.planLost'), detail: t('start.planLostText') };
  });
  const shown = [...listed, ...lost].filter(({ id }) => !isLeaving(id));
  return (
    <section className={styles.plans}>
      <Title order={2}>{t('start.plans')}</Title>
      {shown.length === 0 ? <p className={styles.none}>{t('start.plansEmpty')}</p> : null}
      {shown.map((plan) => (
        <div key={plan.id} className={styles.plan}>
          <Row
            title={plan.name}
            detail={plan.detail}
            onClick={() => navigate({ ...START, plan: plan.id })}
          />
          <ActionIcon
            aria-label={`${t('start.planRemove')}: ${plan.name}`}
            onClick={() => remove(plan)}
          >
            <IconTrash size={20} aria-hidden />
          </ActionIcon>
        </div>
      ))}
    </section>
  );
}
