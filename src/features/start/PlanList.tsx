import { ActionIcon, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormatters } from '#src/i18n/figures.ts';
import { useAppStorage } from '#src/state/appStorage.ts';
import { problemText } from '#src/state/problemText.ts';
import { navigate, START } from '#src/state/route.ts';
import type { PlanSummary } from '#src/storage/plans.ts';
import { tellWithAction, warn } from '#src/ui/notify.ts';
import { Row } from '#src/ui/Row.tsx';
import styles from './StartScreen.module.css';

/** The plans on this device, the last used first. */
export function PlanList() {
  const { t } = useTranslation();
  const { plans } = useAppStorage();
  const { day } = useFormatters();
  const [list, setList] = useState<readonly PlanSummary[]>([]);
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    void plans.list().then((listed) => {
      if (listed.ok) setList(listed.value);
      else warn(problemText(t, listed.problem));
    });
  }, [plans, t]);

  const remove = useRemovePlan((id, isLeaving) => {
    setLeaving((before) => {
      const after = new Set(before);
      if (isLeaving) after.add(id);
      else after.delete(id);
      return after;
    });
  });
  const shown = list.filter(({ id }) => !leaving.has(id));
  return (
    <section className={styles.plans}>
      <Title order={2}>{t('start.plans')}</Title>
      {shown.length === 0 ? <p className={styles.none}>{t('start.plansEmpty')}</p> : null}
      {shown.map((plan) => (
        <div key={plan.id} className={styles.plan}>
          <Row
            title={plan.name}
            detail={t('start.planChanged', { day: day(plan.changedAt) })}
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

// as long as the message with the way back can be read
const GRACE_MS = 12_000;

/** Removes a plan after a while in which the user can still keep it; leaving the page keeps it. */
function useRemovePlan(setLeaving: (id: string, isLeaving: boolean) => void) {
  const { t } = useTranslation();
  const { plans } = useAppStorage();
  return ({ id, name }: PlanSummary) => {
    setLeaving(id, true);
    const timer = setTimeout(() => {
      void plans.remove(id).then((removed) => {
        if (removed.ok) return;
        setLeaving(id, false);
        warn(problemText(t, removed.problem));
      });
    }, GRACE_MS);
    tellWithAction(t('start.planRemoved', { name }), t('start.planKeep'), () => {
      clearTimeout(timer);
      setLeaving(id, false);
    });
  };
}
