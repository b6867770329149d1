import type { StreetRef, Target } from './target.ts';

/** Whether two targets mean the same piece of town, however their streets' points differ. */
export function sameTarget(a: Target, b: Target): boolean {
  return meaningOf(a) === meaningOf(b);
}

/** A text that is equal for targets that mean the same. */
export function meaningOf(target: Target): string {
  switch (target.kind) {
    case 'street':
      return `street ${keyOf(target.street)}`;
    case 'side':
      return `side ${target.side} ${keyOf(target.street)}`;
    case 'numbers': {
      const except = target.except.toSorted((a, b) => a - b).join(',');
      const range = `${target.from ?? ''}-${target.to ?? ''}`;
      return `numbers ${range} ${target.parity} ${except} ${keyOf(target.street)}`;
    }
    case 'between': {
      const [first, second] = target.between.map(keyOf).toSorted();
      return `between ${first} ${second} ${keyOf(target.street)}`;
    }
    case 'stretch': {
      const [first, second] = [target.from, target.to].map(String).toSorted();
      return `stretch ${target.side} ${first} ${second} ${keyOf(target.street)}`;
    }
    case 'subArea':
      return `subArea ${target.subArea}`;
  }
}

const keyOf = (street: StreetRef) => JSON.stringify(street.key);
