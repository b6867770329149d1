import { useTranslation } from 'react-i18next';
import { useStreetOptions } from '#src/state/useStreetOptions.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { PickOne } from '#src/ui/PickOne.tsx';
import type { StreetItem } from '#src/workers/engineApi.ts';

/** Choose a street by name. */
export function StreetSelect({ onChoose }: { readonly onChoose: (street: StreetItem) => void }) {
  const { t } = useTranslation();
  const { streetByKey } = useWorkspace();
  const options = useStreetOptions();
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
