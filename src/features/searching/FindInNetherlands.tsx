import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { suggestPlaces, type Suggestion } from '#src/services/pdok/locatieserver.ts';
import { NothingFound } from '#src/ui/NothingFound.tsx';
import { Trouble } from './Trouble.tsx';
import { useAsked } from './useAsked.ts';
import styles from './Searching.module.css';

// who types fast asks once
const TYPING_MS = 300;
const LEAST_LETTERS = 2;
const NONE: readonly Suggestion[] = [];

interface FindInNetherlandsProps {
  readonly onFound: (place: Suggestion) => void;
  readonly onByHand: () => void;
}

/** A field that suggests places while one types. */
export function FindInNetherlands({ onFound, onByHand }: FindInNetherlandsProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed.trim(), TYPING_MS);
  const isEnough = settled.length >= LEAST_LETTERS;
  const asked = useAsked(isEnough ? settled : null, (asking) => suggestPlaces(settled, asking));
  const suggestions = asked.value ?? NONE;
  const isOnTheWay = asked.isAsking || typed.trim() !== settled;
  return (
    <>
      <Select
        autoFocus
        // for the dialog, which else gives the focus to its own button and so empties the field
        data-autofocus
        label={t('searching.name')}
        placeholder={t('searching.namePlaceholder')}
        data={suggestions.map(({ id, label }) => ({ value: id, label }))}
        value={null}
        searchable
        selectFirstOptionOnChange
        searchValue={typed}
        onSearchChange={setTyped}
        // the service has chosen already
        filter={({ options }) => options}
        nothingFoundMessage={
          asked.problem ? undefined : (
            <NothingFound>
              {isOnTheWay
                ? t('searching.asking')
                : t(isEnough ? 'searching.nothing' : 'searching.typeMore')}
            </NothingFound>
          )
        }
        rightSection={isOnTheWay && isEnough ? <Loader size="xs" aria-hidden /> : null}
        renderOption={({ option }) => (
          <span className={styles.suggestion}>
            <span>{option.label}</span>
            <span className={styles.soft}>{kindOf(option.value)}</span>
          </span>
        )}
        onChange={(id) => {
          const found = suggestions.find((one) => one.id === id);
          if (found) onFound(found);
        }}
      />
      {asked.problem ? (
        <Trouble problem={asked.problem} onRetry={asked.retry} onByHand={onByHand} />
      ) : null}
    </>
  );

  function kindOf(id: string): string {
    const found = suggestions.find((one) => one.id === id);
    return found ? t(`searching.kind.${found.kind}`) : '';
  }
}
