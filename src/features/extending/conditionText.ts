import type { TFunction } from 'i18next';
import type { Condition } from '#geo/planner/town/conditions.ts';
import type { Formatters } from '#geo/text/figures.ts';

/** What of the wishes could not be kept to, as a sentence. */
export function conditionText(t: TFunction, format: Formatters, condition: Condition): string {
  const { count, metres, share } = format;
  switch (condition.code) {
    case 'planner/no-such-group':
      return t('extending.conditions.noSuchGroup');
    case 'planner/no-such-barrier':
      return t('extending.conditions.noSuchBarrier', { street: condition.street });
    case 'planner/no-such-streets':
      return t('extending.conditions.noSuchStreets');
    case 'planner/not-connected':
      return t('extending.conditions.notConnected', { streets: condition.streets.join(', ') });
    case 'planner/too-many-together':
      return t('extending.conditions.tooManyTogether', {
        streets: condition.streets.join(', '),
        members: count(condition.members),
        capacity: count(condition.capacity),
      });
    case 'planner/no-sub-areas':
      return t('extending.conditions.noSubAreas');
    case 'planner/locked-has-less':
      return t('extending.conditions.lockedHasLess', { metres: metres(condition.metres) });
    case 'planner/locked-is-too-much':
      return t('extending.conditions.lockedIsTooMuch', {
        members: count(condition.members),
        capacity: count(condition.capacity),
      });
    case 'planner/share-out-of-reach':
      return t('extending.conditions.shareOutOfReach', { share: share(condition.share, 1) });
  }
}
