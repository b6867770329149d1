import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SaidLink } from '#geo/text/streetList.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { questionText } from './questionText.ts';
import styles from './StreetListForm.module.css';
import { targetText } from '#src/state/targetText.ts';

interface SaidLinksProps {
  readonly links: readonly {
    readonly link: SaidLink;
    readonly key: string;
    readonly isTicked: boolean;
  }[];
  readonly onTick: (key: string, isOn: boolean) => void;
}

/** What was read from a list of streets: each with the words that it came from, and its question. */
export function SaidLinks({ links, onTick }: SaidLinksProps) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  return (
    <ul className={styles.links} aria-label={t('groups.listRead')}>
      {links.map(({ link, key, isTicked }) => {
        const { name, part } = targetText(t, plan, link.target);
        return (
          <li key={key} className={styles.link} data-asked={link.question !== null || undefined}>
            <Checkbox
              checked={isTicked}
              onChange={(event) => onTick(key, event.currentTarget.checked)}
              label={
                <>
                  {name} <span className={styles.part}>{part}</span>
                </>
              }
              description={
                link.question ? (
                  <>
                    <q>{link.text}</q> {questionText(t, link.question)}
                  </>
                ) : (
                  <q>{link.text}</q>
                )
              }
            />
          </li>
        );
      })}
    </ul>
  );
}
