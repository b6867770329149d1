import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { removeExclusions } from '#geo/plan/edits/exclusions.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { Section } from '#src/ui/Panel.tsx';
import styles from './Exclusions.module.css';

/** What the user marked "telt niet mee". */
export function Exclusions() {
  const { t } = useTranslation();
  const { plan, report } = useWorkspace();
  const edit = useEdit();
  const exclusions = Object.values(plan.exclusions).map(({ id, target }) => ({
    id,
    // it may name what the data do not have: then it changes nothing
    reason: report?.notExcluded.find((each) => each.exclusion === id)?.reason,
    name:
      (target.kind === 'subArea' ? plan.subAreas[target.subArea]?.name : target.street.name) ?? '',
  }));
  return (
    <Section title={t('area.exclusions')}>
      {exclusions.length === 0 ? (
        <p className={styles.none}>{t('area.exclusionsNone')}</p>
      ) : (
        <ul className={styles.list}>
          {exclusions.map(({ id, name, reason }) => (
            <li key={id} className={styles.row}>
              <span>
                {name}
                {reason ? (
                  <span className={styles.problem}>
                    <IconAlertTriangle size={16} aria-hidden /> {t(`groups.notPlaced.${reason}`)}
                  </span>
                ) : null}
              </span>
              <Button
                variant="subtle"
                aria-label={`${name}: ${t('area.include')}`}
                onClick={() =>
                  edit(removeExclusions, { ids: [id] }, { said: t('area.included', { name }) })
                }
              >
                {t('area.include')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
