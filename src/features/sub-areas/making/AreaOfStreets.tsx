import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStreetOptions } from '#src/state/useStreetOptions.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { PickOne } from '#src/ui/PickOne.tsx';
import type { StreetItem } from '#src/workers/engineApi.ts';
import styles from './ClauseFields.module.css';
import { MakeArea } from './MakeArea.tsx';
import { useFoundArea } from './useFoundArea.ts';

/** An area around streets that are chosen from a list. */
export function AreaOfStreets({ onMade }: { readonly onMade: () => void }) {
  const { t } = useTranslation();
  const { streetByKey } = useWorkspace();
  const options = useStreetOptions();
  const [chosen, setChosen] = useState<readonly StreetItem[]>([]);
  const answer = useFoundArea(
    chosen.length > 0 ? { kind: 'streets', streets: chosen.map(({ row }) => row) } : null,
  );
  return (
    <MakeArea answer={answer} onMade={onMade}>
      <ul className={styles.clauses} aria-label={t('making.chosenStreets')}>
        {chosen.map((street) => (
          <li key={street.key} className={styles.street}>
            <span className={styles.name}>{street.label}</span>
            <ActionIcon
              aria-label={t('making.removeSide', { street: street.label })}
              onClick={() => setChosen(chosen.filter(({ key }) => key !== street.key))}
            >
              <IconX size={18} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <PickOne
        label={t('groups.addStreet')}
        placeholder={t('groups.addStreetPlaceholder')}
        options={options}
        nothingFound={t('shell.searchNothing')}
        onPick={(key) => {
          const street = streetByKey.get(key);
          if (street && !chosen.includes(street)) setChosen([...chosen, street]);
        }}
      />
    </MakeArea>
  );
}
