import type { TFunction } from 'i18next';
import type { Plan } from '#geo/plan/plan.ts';
import type { Target } from '#geo/plan/target.ts';

export interface TargetText {
  /** the street, or the sub-area */
  readonly name: string;
  /** which part of it */
  readonly part: string;
}

/** A target in words. */
export function targetText(t: TFunction, plan: Plan, target: Target): TargetText {
  if (target.kind === 'subArea') {
    const name = plan.subAreas[target.subArea]?.name ?? t('groups.notPlaced.no-sub-area');
    return { name, part: t('groups.targetSubArea') };
  }
  return { name: target.street.name, part: partText(t, target) };
}

function partText(t: TFunction, target: Exclude<Target, { kind: 'subArea' }>): string {
  switch (target.kind) {
    case 'street':
      return t('groups.targetStreet');
    case 'side':
      return sideText(t, target.side);
    case 'numbers':
      return numbersText(t, target);
    case 'between': {
      const [first, second] = target.between;
      return t('groups.targetBetween', { first: first.name, second: second.name });
    }
    case 'stretch':
      return target.side === 'both'
        ? t('groups.targetStretch')
        : `${t('groups.targetStretch')}, ${sideText(t, target.side)}`;
  }
}

function sideText(t: TFunction, side: 'odd' | 'even' | 'left' | 'right'): string {
  switch (side) {
    case 'odd':
      return t('groups.targetSideOdd');
    case 'even':
      return t('groups.targetSideEven');
    case 'left':
      return t('groups.targetSideLeft');
    case 'right':
      return t('groups.targetSideRight');
  }
}

function numbersText(t: TFunction, target: Extract<Target, { kind: 'numbers' }>): string {
  const { from, to, parity, except } = target;
  const range =
    from !== null && to !== null
      ? t('groups.targetNumbers', { from, to })
      : from !== null
        ? t('groups.targetNumbersFrom', { from })
        : to !== null
          ? t('groups.targetNumbersTo', { to })
          : t('groups.targetNumbersAll');
  return [
    parity === 'odd' ? t('groups.targetOdd') : parity === 'even' ? t('groups.targetEven') : '',
    range,
    except.length > 0 ? t('groups.targetExcept', { numbers: except.join(', ') }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
