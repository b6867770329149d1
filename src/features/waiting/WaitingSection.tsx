import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaitingList } from '#geo/engine/waiting.ts';
import type { StreetRef } from '#geo/plan/target.ts';
import { streetLabeller } from '#geo/streets/streetLabels.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { focusPanelTitle, Section } from '#src/ui/Panel.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import { MissingCard } from './MissingCard.tsx';
import { UnplacedRow } from './UnplacedRow.tsx';
import { useSuggestions } from './useSuggestions.ts';
import { countOfWaiting, waitingOf } from './waitingOf.ts';
import styles from './Waiting.module.css';

/** Links and exclusions without a place, of one group or of all (null), and what they may mean. */
export function WaitingSection({ group = null }: { readonly group?: string | null }) {
  const { t } = useTranslation();
  const { count } = useFormatters();
  const { plan, waiting } = useWorkspace();
  const { missing, unplaced } = waitingOf(waiting, plan, group);
  const section = useFocusAfter(waiting);
  const total = countOfWaiting({ missing, unplaced });
  if (total === 0) return null;
  const more = (hidden: number) => t('gaps.moreRows', { count: hidden });
  return (
    <div ref={section}>
      <Section title={t('waiting.title')} aside={<span className="figures">{count(total)}</span>}>
        <p className={styles.text}>{t('waiting.text')}</p>
        <ShowMore id={`waiting/${group}`} items={missing} more={more}>
          {(shown) => <Missing missing={shown} />}
        </ShowMore>
        {unplaced.length > 0 ? (
          <ShowMore id={`unplaced/${group}`} items={unplaced} more={more}>
            {(shown) => (
              <ul className={styles.cards}>
                {shown.map((each) => (
                  <UnplacedRow key={each.id} unplaced={each} />
                ))}
              </ul>
            )}
          </ShowMore>
        ) : null}
      </Section>
    </div>
  );
}

function Missing({ missing }: { readonly missing: WaitingList['missing'] }) {
  const suggestionsFor = useSuggestions(missing.map(({ street }) => street));
  const label = useStreetLabel(missing);
  if (missing.length === 0) return null;
  return (
    <ul className={styles.cards}>
      {missing.map((each) => (
        <MissingCard
          key={each.street.key}
          missing={each}
          name={label(each.street)}
          suggestions={suggestionsFor(each.street.key)}
        />
      ))}
    </ul>
  );
}

/** What missing streets are called: told apart from each other and from those that are there. */
function useStreetLabel(missing: WaitingList['missing']): (street: StreetRef) => string {
  const { streets } = useWorkspace();
  return useMemo(() => {
    const names = missing.map(({ street }) => street.name);
    const label = streetLabeller([names.concat((streets?.streets ?? []).map(({ name }) => name))]);
    return ({ name, place }) => label(name, place);
  }, [missing, streets]);
}

/** The button that was pressed goes with what it placed: the next one has the focus then. */
function useFocusAfter(waiting: object) {
  const section = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (hadFocus.current && isLost) {
      const next = section.current?.querySelector<HTMLElement>('button');
      if (next) next.focus();
      else focusPanelTitle();
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [waiting]);
  useEffect(() => {
    const note = () => {
      const active = document.activeElement;
      if (active !== document.body) hadFocus.current = section.current?.contains(active) ?? false;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return section;
}
