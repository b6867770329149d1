// Words in the names of Dutch streets and how they are shortened: as NEN 5825 has it where a name is
// longer than 24 characters, and as people write it. One short form can stand for several words; which
// is meant, the streets that there are must tell.

const ENDINGS: readonly (readonly [short: string, ...full: string[]])[] = [
  ['str', 'straat'],
  ['strwg', 'straatweg'],
  ['dwstr', 'dwarsstraat'],
  ['ln', 'laan'],
  ['wg', 'weg'],
  ['pl', 'plein', 'plaats', 'plantsoen'],
  ['pln', 'plein'],
  ['plts', 'plaats'],
  ['plnts', 'plantsoen'],
  ['plants', 'plantsoen'],
  ['dr', 'dreef', 'drift'],
  ['gr', 'gracht'],
  ['kd', 'kade'],
  ['sngl', 'singel'],
  ['hvn', 'haven'],
  ['dk', 'dijk'],
  ['prk', 'park'],
  ['pd', 'pad'],
  ['stg', 'steeg'],
  ['kan', 'kanaal'],
  ['blvd', 'boulevard'],
  ['boul', 'boulevard'],
];

const WORDS: readonly (readonly [short: string, ...full: string[]])[] = [
  ['burg', 'burgemeester'],
  ['bgm', 'burgemeester'],
  ['adm', 'admiraal'],
  ['gen', 'generaal'],
  ['lt', 'luitenant'],
  ['kol', 'kolonel'],
  ['kapt', 'kapitein'],
  ['maj', 'majoor'],
  ['prof', 'professor'],
  ['dr', 'doctor', 'dokter'],
  ['drs', 'doctorandus'],
  ['ir', 'ingenieur'],
  ['mr', 'meester'],
  ['ds', 'dominee'],
  ['past', 'pastoor'],
  ['mgr', 'monseigneur'],
  ['min', 'minister'],
  ['pres', 'president'],
  ['weth', 'wethouder'],
  ['sbn', 'schout bij nacht'],
  ['st', 'sint'],
  ['kon', 'koning', 'koningin'],
  ['pr', 'prins', 'prinses', 'professor'],
  ['nw', 'nieuwe', 'nieuw'],
  ['ou', 'oude', 'oud'],
  ['grt', 'grote', 'groot'],
  ['gr', 'grote', 'groot'],
  ['kl', 'kleine', 'klein'],
  ['verl', 'verlengde'],
  ['v', 'van'],
  ['d', 'de', 'den', 'der'],
  ['vd', 'van de', 'van den', 'van der'],
  ['ad', 'aan de', 'aan den', 'aan het'],
  ['t', 'het'],
  ['s', 'des'],
];

/** The ordinals that names of streets begin with. */
const ORDINALS = [
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
];

const lookUp = (rows: typeof WORDS) => new Map(rows.map(([short, ...full]) => [short, full]));
const wholeWords = lookUp(WORDS);
const wholeEndings = lookUp(ENDINGS);

/**
 * What a folded word of a name may stand for besides itself, without spaces: "str" is "straat",
 * "vondelln" is "vondellaan", "vd" is "vande", "vanden" or "vander".
 */
export function expansionsOf(word: string): readonly string[] {
  const whole = [...(wholeWords.get(word) ?? []), ...(wholeEndings.get(word) ?? [])];
  const ended = ENDINGS.flatMap(([short, ...full]) =>
    word.length > short.length + 2 && word.endsWith(short)
      ? full.map((ending) => word.slice(0, -short.length) + ending)
      : [],
  );
  return [...whole, ...ended].map((each) => each.replaceAll(' ', ''));
}

/** The word for an ordinal in figures: "1" followed by "e" or "ste" is "eerste". */
export function ordinalOf(digits: string, ending: string): string | null {
  if (!/^(e|de|ste)$/.test(ending)) return null;
  return ORDINALS[Number(digits) - 1] ?? null;
}

const STREET_WORD =
  /(str|straat|laan|ln|weg|wg|plein|pln|pad|kade|gracht|dreef|singel|steeg|plantsoen|baan|dijk|boulevard)$/;

/** Whether a folded word is hardly anything but the name of a street, or its end. */
export const isStreetWord = (word: string): boolean => STREET_WORD.test(word);
