import { useTranslation } from 'react-i18next';
import { placeResidents } from '#geo/plan/edits/signUps.ts';
import type { Placing } from '#geo/signUps/placing.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { isCertain } from '../placingText.ts';

/** Places those of some residents of whom it is clear where they go, as one step. */
export function usePlaceResidents(placings: ReadonlyMap<string, Placing>) {
  const { t } = useTranslation();
  const edit = useEdit();
  return (ids: readonly string[]): boolean => {
    const places = ids.flatMap((id) => {
      const placing = placings.get(id);
      if (!isCertain(placing)) return [];
      const { subArea, groups, side } = placing;
      return [{ id, subArea, group: groups[0] ?? null, ...(side ? { side } : {}) }];
    });
    const said = t('signUps.placed', { count: places.length });
    return edit(placeResidents, { places }, { said });
  };
}
