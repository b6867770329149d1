import { Fieldset } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Planning } from '#geo/plan/planning.ts';
import type { StreetRef } from '#geo/plan/target.ts';
import { useStreetOptions } from '#src/state/useStreetOptions.ts';
import { PickOne } from '#src/ui/PickOne.tsx';
import { ItemList } from './ItemList.tsx';
import { usePlanning } from '#src/state/usePlanning.ts';
import { useStreetRef } from './useStreetRef.ts';

/** Streets that one group takes together: a first one, and then others with it. */
export function TogetherField() {
  const { t } = useTranslation();
  const options = useStreetOptions();
  const refOf = useStreetRef();
  const { planning, change } = usePlanning();
  const [first, setFirst] = useState<StreetRef | null>(null);
  const { together } = planning;
  const add = (key: string) => {
    const street = refOf(key);
    if (!street || street.key === first?.key) return;
    if (!first) return setFirst(street);
    change({ together: withStreet(together, first, street) });
    setFirst(null);
  };
  return (
    <Fieldset legend={t('extending.together')}>
      <p>
        {first ? t('extending.togetherOne', { street: first.name }) : t('extending.togetherHint')}
      </p>
      <ItemList
        names={together.map((streets) => streets.map(({ name }) => name).join(' + '))}
        onRemove={(place, said) =>
          change({ together: together.filter((_, i) => i !== place) }, { said })
        }
      />
      <PickOne
        label={first ? t('extending.togetherAdd') : t('extending.togetherNew')}
        placeholder={t('extending.streetPlaceholder')}
        options={options}
        nothingFound={t('shell.searchNothing')}
        onPick={add}
      />
    </Fieldset>
  );
}

/** A street goes with all that the other is kept together with. */
function withStreet(
  together: Planning['together'],
  first: StreetRef,
  second: StreetRef,
): Planning['together'] {
  const isOf = (streets: readonly StreetRef[]) =>
    streets.some(({ key }) => key === first.key || key === second.key);
  const joined = [first, second, ...together.filter(isOf).flat()];
  const once = joined.filter(({ key }, i) => joined.findIndex((each) => each.key === key) === i);
  return [...together.filter((streets) => !isOf(streets)), once];
}
