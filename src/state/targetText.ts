import type { TFunction } from 'i18next';
import type { Plan } from '#geo/plan/plan.ts';
import type { Target } from '#geo/plan/target.ts';

export interface TargetText {
  /** the street, or the sub-area */
  readonly name: string;
  /** which part of it */
  readonly part: string;
}

/**
 * Targets that together mean one thing, in words: "Dijkgraaf, hele straat". Drawn pieces that read
 * the same are counted.
 */
export function targetsText(t: TFunction, plan: Plan, targets: readonly Target[]): string {
  const texts = targets.map((target) => {
    const { name, part } = targetText(t, plan, target);
    return `${name}, ${part}`;
  });
  return targets
    .flatMap((target, i) => {
      const text = texts[i]!;
      if (texts.indexOf(text) < i) return [];
      const count = texts.filter((other) => other === text).length;
      return target.kind === 'stretch' && count > 1
        ? `${target.street.name}, ${stretchText(t, target, count)}`
        : text;
    })
    .join(' + ');
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
      return stretchText(t, target, 1);
  }
}

function stretchText(
  t: TFunction,
  { side }: Extract<Target, { kind: 'stretch' }>,
  count: number,
): string {
  const text = count === 1 ? t('groups.targetStretch') : t('groups.targetStretches', { count });
  return side === 'both' ? text : `${text}, ${sideText(t, side)}`;
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
