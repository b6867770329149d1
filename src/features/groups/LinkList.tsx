import { ActionIcon } from '@mantine/core';
import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeLinks } from '#geo/plan/edits/links.ts';
import type { Link } from '#geo/plan/entities.ts';
import { navigate } from '#src/state/route.ts';
import { useSketched } from '#src/state/useSketched.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import styles from './LinkList.module.css';
import { targetText } from '#src/state/targetText.ts';

interface LinkListProps {
  /** of the group */
  readonly id: string;
  readonly links: readonly Link[];
}

/** What a group serves, one row a link, each of which can be let go. */
export function LinkList({ id, links }: LinkListProps) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  if (links.length === 0) return <p className={styles.none}>{t('groups.servesNone')}</p>;
  const named = links
    .map((link) => ({ link, ...targetText(t, plan, link.target) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true }));
  return (
    <ShowMore id={`links/${id}`} items={named} more={(count) => t('gaps.moreRows', { count })}>
      {(shown) => (
        <ul className={styles.links}>
          {shown.map(({ link, name, part }) => (
            <LinkRow key={link.id} link={link} name={name} part={part} />
          ))}
        </ul>
      )}
    </ShowMore>
  );
}

interface LinkRowProps {
  readonly link: Link;
  readonly name: string;
  readonly part: string;
}

function LinkRow({ link, name, part }: LinkRowProps) {
  const { t } = useTranslation();
  const { report } = useWorkspace();
  const edit = useEdit();
  const [isOver, setOver] = useState(false);
  // one link of many, shown alone while it is pointed at
  useSketched(isOver ? [link.target] : [], { isSought: false });
  const reason = report?.notPlaced.find((each) => each.link === link.id)?.reason;
  const { target } = link;
  const show = () =>
    navigate(
      target.kind === 'subArea'
        ? { panel: 'sub-areas', selection: { kind: 'subArea', id: target.subArea } }
        : { panel: 'gaps', selection: { kind: 'street', id: target.street.key } },
    );
  return (
    <li className={styles.link}>
      <button
        type="button"
        className={styles.text}
        onClick={show}
        onMouseEnter={() => setOver(true)}
        onMouseLeave={() => setOver(false)}
        onFocus={() => setOver(true)}
        onBlur={() => setOver(false)}
      >
        <span>{name}</span> <span className={styles.part}>{part}</span>
        {reason ? (
          <span className={styles.problem}>
            <IconAlertTriangle size={16} aria-hidden /> {t(`groups.notPlaced.${reason}`)}
          </span>
        ) : null}
      </button>
      <ActionIcon
        aria-label={t('groups.unlink', { target: name })}
        onClick={() =>
          edit(removeLinks, { ids: [link.id] }, { said: t('groups.unlinked', { target: name }) })
        }
      >
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </li>
  );
}
