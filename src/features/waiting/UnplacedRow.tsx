import { ActionIcon, Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Unplaced } from '#geo/engine/waiting.ts';
import { removeTargets, replaceTarget } from '#geo/plan/edits/repoint.ts';
import { navigate } from '#src/state/route.ts';
import { targetText } from '#src/state/targetText.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import styles from './Waiting.module.css';

/** A part of a street that cannot be found on it: why, and the whole street in its place. */
export function UnplacedRow({ unplaced: { kind, id, reason } }: { readonly unplaced: Unplaced }) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const edit = useEdit();
  const entity = plan[kind][id];
  if (!entity || entity.target.kind === 'subArea') return null;
  const { street } = entity.target;
  const { name, part } = targetText(t, plan, entity.target);
  const group = kind === 'links' ? plan.groups[plan.links[id]!.group] : undefined;
  const remove = () =>
    edit(
      removeTargets,
      {
        name,
        links: kind === 'links' ? [id] : [],
        exclusions: kind === 'exclusions' ? [id] : [],
      },
      { said: t('waiting.removed', { name }) },
    );
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <span>
          <span className={styles.name}>{name}</span> {part}
        </span>
        <ActionIcon aria-label={t('waiting.removeNamed', { name })} onClick={remove}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
      <p className={styles.soft}>{group ? group.name : t('area.exclusions')}</p>
      <p className={styles.problem}>
        <IconAlertTriangle size={16} aria-hidden /> {t(`groups.notPlaced.${reason}`)}
      </p>
      <Group gap="xs">
        <Button
          variant="light"
          aria-label={t('waiting.wholeStreetNamed', { name })}
          onClick={() => edit(replaceTarget, { kind, id, target: { kind: 'street', street } })}
        >
          {t('waiting.wholeStreet')}
        </Button>
        {group ? (
          <Button
            variant="subtle"
            onClick={() =>
              navigate({ panel: 'groups', selection: { kind: 'group', id: group.id } })
            }
          >
            {t('waiting.toGroup')}
          </Button>
        ) : null}
      </Group>
    </li>
  );
}
