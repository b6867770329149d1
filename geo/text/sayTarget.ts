import type { Target } from '#geo/plan/target.ts';

type Said = Exclude<Target, { kind: 'subArea' }>;

/**
 * A target in Dutch, so that `readStreetList` reads the same target back where the names of its streets
 * are known: "Brediusweg 1 t/m 45 oneven m.u.v. 12". null for what only a drawing can say: a stretch
 * between two points, a side that is left or right.
 */
export function sayTarget(target: Said): string | null {
  const { name } = target.street;
  switch (target.kind) {
    case 'street':
      return name;
    case 'side':
      return target.side === 'odd' || target.side === 'even'
        ? `${name}, ${WORDS[target.side]} kant`
        : null;
    case 'between': {
      const [first, second] = target.between;
      return `${name} tussen ${first.name} en ${second.name}`;
    }
    case 'numbers':
      return `${name}, ${sayNumbers(target)}`;
    case 'stretch':
      return null;
  }
}

const WORDS = { odd: 'oneven', even: 'even' } as const;

function sayNumbers({ from, to, parity, except }: Extract<Said, { kind: 'numbers' }>): string {
  const excepted = except.length > 0 ? `m.u.v. ${except.join(', ')}` : '';
  return [sayRange(from, to, parity), excepted].filter(Boolean).join(' ');
}

function sayRange(from: number | null, to: number | null, parity: 'odd' | 'even' | 'all'): string {
  if (from === null && to === null)
    return parity === 'all' ? 'nummers' : `${WORDS[parity]} nummers`;
  const word = parity === 'all' ? '' : ` ${WORDS[parity]}`;
  if (to === null) return `nummers vanaf ${from}${word}`;
  if (from === null) return `nummers t/m ${to}${word}`;
  return from === to ? `nr. ${from}${word}` : `nrs. ${from} t/m ${to}${word}`;
}
