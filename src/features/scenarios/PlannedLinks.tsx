import { ActionIcon } from '@mantine/core';
import { IconMinus, IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dropPart } from '#geo/plan/edits/makeReal.ts';
import type { PlannedGroup } from '#geo/plan/plannedIn.ts';
import { targetText } from '#src/state/targetText.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import styles from './Scenarios.module.css';

interface PlannedLinksProps {
  readonly scenario: string;
  readonly piece: PlannedGroup;
}

/** What a group gets and gives up in a scenario, each of which can be left out. */
export function PlannedLinks({ scenario, piece }: PlannedLinksProps) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const edit = useEdit();
  const [isOpen, setOpen] = useState(false);
  const { links, ends, group } = piece;
  const summary = [
    ...(links.length > 0 ? [t('scenarios.gets', { count: links.length })] : []),
    ...(ends.length > 0 ? [t('scenarios.loses', { count: ends.length })] : []),
  ].join(', ');
  if (!summary) return null;
  const all = [
    ...links.map((link) => ({ link, isEnded: false })),
    ...ends.map((link) => ({ link, isEnded: true })),
  ];
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{summary}</summary>
      {isOpen ? (
        <ShowMore
          id={`planned/${scenario}/${group.id}`}
          items={all}
          more={(count) => t('gaps.moreRows', { count })}
        >
          {(shown) => (
            <ul className={styles.links}>
              {shown.map(({ link, isEnded }) => {
                const { name, part } = targetText(t, plan, link.target);
                const Mark = isEnded ? IconMinus : IconPlus;
                const said = t('scenarios.dropped', { name });
                return (
                  <li key={link.id} className={styles.link}>
                    <Mark
                      size={18}
                      role="img"
                      aria-label={isEnded ? t('scenarios.ended') : t('scenarios.added')}
                    />
                    <span className={isEnded ? styles.ended : undefined}>
                      {name}, {part}
                    </span>
                    <ActionIcon
                      aria-label={t('scenarios.dropLink', { name })}
                      onClick={() => edit(dropPart, { scenario, links: [link.id] }, { said })}
                    >
                      <IconX size={18} aria-hidden />
                    </ActionIcon>
                  </li>
                );
              })}
            </ul>
          )}
        </ShowMore>
      ) : null}
    </details>
  );
}
