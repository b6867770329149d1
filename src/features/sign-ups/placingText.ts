import type { TFunction } from 'i18next';
import type { Plan } from '#geo/plan/plan.ts';
import type { Placing } from '#geo/signUps/placing.ts';

/** Where a resident would go, or what has to be asked first. */
export function placingText(t: TFunction, plan: Plan, placing: Placing): string {
  switch (placing.code) {
    case 'placed': {
      const { subArea, groups, isByStreet } = placing;
      const area = subArea === null ? undefined : plan.subAreas[subArea]?.name;
      const group = groups[0] === undefined ? undefined : plan.groups[groups[0]]?.name;
      const names = [area, group].filter((name) => name !== undefined);
      if (names.length === 0) return t('signUps.outside');
      const to = t('signUps.to', { place: names.join(', ') });
      return isByStreet ? `${to} (${t('signUps.byStreet')})` : to;
    }
    case 'street-unknown': {
      const { like } = placing;
      if (like.length === 0) return t('signUps.ask.street-unknown');
      return t('signUps.ask.street-like', { names: like.join(` ${t('signUps.or')} `) });
    }
    case 'street-several':
      return t('signUps.ask.street-several', { places: placing.places.join(', ') });
    case 'number-unknown':
      return t('signUps.ask.number-unknown', { street: placing.street });
  }
}

/** Whether it is clear where someone goes, so that they can be placed with others at once. */
export function isCertain(
  placing: Placing | undefined,
): placing is Extract<Placing, { code: 'placed' }> {
  return placing?.code === 'placed' && (placing.subArea !== null || placing.groups.length > 0);
}
