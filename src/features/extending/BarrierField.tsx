import { Button, Fieldset } from '@mantine/core';
import { IconLine } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTool } from '#src/state/tool.ts';
import { useStreetOptions } from '#src/state/useStreetOptions.ts';
import { PickOne } from '#src/ui/PickOne.tsx';
import { ItemList } from './ItemList.tsx';
import { usePlanning } from '#src/state/usePlanning.ts';
import { useStreetRef } from './useStreetRef.ts';

/** What no group is to go across: streets by their names, and lines drawn on the map. */
export function BarrierField() {
  const { t } = useTranslation();
  const options = useStreetOptions();
  const refOf = useStreetRef();
  const { planning, change } = usePlanning();
  const take = useTool((state) => state.take);
  const { barriers } = planning;
  const isThere = (key: string) =>
    barriers.some((each) => each.kind === 'street' && each.street.key === key);
  const add = (key: string) => {
    const street = refOf(key);
    if (street && !isThere(key)) change({ barriers: [...barriers, { kind: 'street', street }] });
  };
  return (
    <Fieldset legend={t('extending.barriers')}>
      <p>{t('extending.barriersHint')}</p>
      <ItemList
        names={barriers.map((each) => (each.kind === 'street' ? each.street.name : each.name))}
        onRemove={(place, said) =>
          change({ barriers: barriers.filter((_, i) => i !== place) }, { said })
        }
      />
      <PickOne
        label={t('extending.barriersAdd')}
        placeholder={t('extending.streetPlaceholder')}
        options={options.filter(({ value }) => !isThere(value))}
        nothingFound={t('shell.searchNothing')}
        onPick={add}
      />
      <Button
        mt="xs"
        variant="light"
        leftSection={<IconLine size={20} aria-hidden />}
        onClick={() => take({ kind: 'drawBarrier' })}
      >
        {t('extending.barriersDraw')}
      </Button>
    </Fieldset>
  );
}
