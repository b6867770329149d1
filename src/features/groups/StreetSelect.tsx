import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '#src/state/workspace.ts';
import { PickOne } from '#src/ui/PickOne.tsx';
import type { StreetItem } from '#src/workers/engineApi.ts';

/** Choose a street by name. */
export function StreetSelect({ onChoose }: { readonly onChoose: (street: StreetItem) => void }) {
  const { t } = useTranslation();
  const { streets, streetByKey } = useWorkspace();
  const options = useMemo(
    () =>
      (streets?.alphabetical ?? []).map((row) => {
        const { key, label } = streets!.streets[row]!;
        return { value: key, label };
      }),
    [streets],
  );
  return (
    <PickOne
      label={t('groups.addStreet')}
      placeholder={t('groups.addStreetPlaceholder')}
      options={options}
      nothingFound={t('shell.searchNothing')}
      onPick={(key) => {
        const street = streetByKey.get(key);
        if (street) onChoose(street);
      }}
    />
  );
}
