import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MissingStreet } from '#geo/engine/waiting.ts';
import { removeTargets, repointStreet } from '#geo/plan/edits/repoint.ts';
import type { StreetRef } from '#geo/plan/target.ts';
import type { StreetSuggestion } from '#geo/streets/compare/suggestStreets.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { useRowHover } from '#src/state/hover.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useStreetOptions } from '#src/state/useStreetOptions.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { PickOne } from '#src/ui/PickOne.tsx';
import { Row } from '#src/ui/Row.tsx';
import styles from './Waiting.module.css';

interface MissingCardProps {
  readonly missing: MissingStreet;
  /** what the street is called */
  readonly name: string;
  /** null while they are looked for */
  readonly suggestions: readonly StreetSuggestion[] | null;
}

/** A street that is not there: who names it, and which street it may be now. */
export function MissingCard({ missing, name, suggestions }: MissingCardProps) {
  const { t } = useTranslation();
  const { streetByKey } = useWorkspace();
  const edit = useEdit();
  const options = useStreetOptions();
  const { street, links, exclusions } = missing;
  const place = (to: StreetRef) =>
    edit(
      repointStreet,
      { links, exclusions, from: street.key, to },
      { said: t('waiting.placed', { name, street: to.name }) },
    );
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <ActionIcon
          aria-label={t('waiting.removeNamed', { name })}
          onClick={() =>
            edit(
              removeTargets,
              { name, links, exclusions },
              { said: t('waiting.removed', { name }) },
            )
          }
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
      <WhoNamesIt missing={missing} />
      {suggestions && suggestions.length > 0 ? (
        <>
          <p className={styles.soft}>{t('waiting.meant')}</p>
          <ul className={styles.suggestions}>
            {suggestions.map((suggestion) => (
              <Suggestion
                key={suggestion.street.key}
                suggestion={suggestion}
                onPlace={() => place(suggestion.street)}
              />
            ))}
          </ul>
        </>
      ) : null}
      {suggestions?.length === 0 ? (
        <p className={styles.soft}>{t('waiting.noSuggestion')}</p>
      ) : null}
      <PickOne
        label={t('waiting.other', { name })}
        placeholder={t('waiting.otherPlaceholder')}
        options={options}
        nothingFound={t('shell.searchNothing')}
        onPick={(key) => {
          const chosen = streetByKey.get(key);
          if (!chosen) return;
          const { name: to, place: town, at } = chosen;
          place({ key, name: to, place: town, at: [at[0], at[1]] });
        }}
      />
    </li>
  );
}

/** "2 koppelingen van Noord en Zuid, 1 keer 'telt niet mee'" */
function WhoNamesIt({ missing: { links, exclusions } }: { readonly missing: MissingStreet }) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const groups = new Set(
    links.flatMap((id) => plan.groups[plan.links[id]?.group ?? '']?.name ?? []),
  );
  const parts = [
    ...(links.length > 0
      ? [`${t('waiting.links', { count: links.length })} (${[...groups].join(', ')})`]
      : []),
    ...(exclusions.length > 0 ? [t('waiting.exclusions', { count: exclusions.length })] : []),
  ];
  return <p className={styles.soft}>{parts.join(', ')}</p>;
}

interface SuggestionProps {
  readonly suggestion: StreetSuggestion;
  readonly onPlace: () => void;
}

/** One press, or Enter, and it is this street. What has the pointer or the focus shows on the map. */
function Suggestion({ suggestion, onPlace }: SuggestionProps) {
  const { t } = useTranslation();
  const { metres } = useFormatters();
  const { streetByKey } = useWorkspace();
  const { street, distanceMetres, isNameAlike } = suggestion;
  const hover = useRowHover('street', street.key);
  const why = [
    ...(isNameAlike ? [t('waiting.likeName')] : []),
    ...(distanceMetres === null
      ? []
      : distanceMetres < 10
        ? [t('waiting.nearby')]
        : [t('waiting.near', { metres: metres(distanceMetres) })]),
  ];
  return (
    <li>
      <Row
        title={streetByKey.get(street.key)?.label ?? street.name}
        detail={why.join(', ')}
        onClick={onPlace}
        {...hover}
      />
    </li>
  );
}
