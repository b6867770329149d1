import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Target } from '#geo/plan/target.ts';
import type { SaidLink } from '#geo/text/streetList.ts';
import { questionText } from './questionText.ts';
import { SaidLinks } from './SaidLinks.tsx';
import styles from './StreetListForm.module.css';
import { useReadStreets } from './useReadStreets.ts';

interface StreetsInTextProps {
  readonly text: string;
  readonly onChosen: (targets: readonly Target[]) => void;
}

/** What someone else wrote about streets: read, to be ticked, with what is not certain asked. */
export function StreetsInText({ text, onChosen }: StreetsInTextProps) {
  const { t } = useTranslation();
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const { links, unmatched } = useReadStreets(text);
  const shown = useMemo(
    () =>
      links.map((link) => {
        const key = keyOf(link);
        return { link, key, isTicked: ticked.get(key) ?? link.question === null };
      }),
    [links, ticked],
  );
  const tell = useEffectEvent(onChosen);
  useEffect(
    () => tell(shown.filter(({ isTicked }) => isTicked).map(({ link }) => link.target)),
    [shown],
  );
  return (
    <div aria-live="polite">
      {shown.length > 0 ? (
        <SaidLinks
          links={shown}
          onTick={(key, isOn) => setTicked((before) => new Map(before).set(key, isOn))}
        />
      ) : null}
      {unmatched.length > 0 ? (
        <ul className={styles.unmatched} aria-label={t('groups.listUnmatched')}>
          {unmatched.map((each) => (
            <li key={each.start}>
              <q>{each.text}</q> {questionText(t, each.question)}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

const keyOf = ({ target, text }: SaidLink) => `${text} ${JSON.stringify(target)}`;
