import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { streetLabels } from '#src/state/streetTarget.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import type { StreetItem } from '#src/workers/engineApi.ts';

// as many as can be looked through; typing finds the others
const SHOWN = 50;

/** Choose a street by name. */
export function StreetSelect({ onChoose }: { readonly onChoose: (street: StreetItem) => void }) {
  const { t } = useTranslation();
  const { streets, streetByKey } = useWorkspace();
  const options = useMemo(
    () =>
      [...streetLabels(streets?.streets ?? [])]
        .map(([value, label]) => ({ value, label }))
        .toSorted((a, b) => a.label.localeCompare(b.label, 'nl')),
    [streets],
  );
  return (
    <Select
      label={t('groups.addStreet')}
      placeholder={t('groups.addStreetPlaceholder')}
      data={options}
      value={null}
      searchable
      limit={SHOWN}
      nothingFoundMessage={t('shell.searchNothing')}
      onChange={(key) => {
        const street = key === null ? undefined : streetByKey.get(key);
        if (street) onChoose(street);
      }}
    />
  );
}
