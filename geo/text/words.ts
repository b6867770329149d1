// Words of lists of streets that mean something there, and those that mean nothing.

/** Several signs that are one word, and other ways to write a word: as a pattern on folded tokens. */
export const SPELLINGS: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/^t \/ m( |$)/, 't/m'],
  [/^t \. ?m( \.)?( |$)/, 't/m'],
  [/^tm( |$)/, 't/m'],
  [/^t \. e \. m( \.)?( |$)/, 't/m'],
  [/^tem( |$)/, 't/m'],
  [/^tot (en|&) met( |$)/, 't/m'],
  [/^m \. u \. v( \.)?( |$)/, 'behalve'],
  [/^muv( |$)/, 'behalve'],
  [/^met uitzondering van( |$)/, 'behalve'],
  [/^(uitgezonderd|uitgenomen|exclusief|zonder|maar niet|niet)( |$)/, 'behalve'],
  [/^excl( \.)?( |$)/, 'behalve'],
  [/^e \. o( \.)?( |$)/, 'e.o.'],
  [/^eo( |$)/, 'e.o.'],
  [/^(en|met) (naaste )?(omgeving|omstreken|omliggende straten)( |$)/, 'e.o.'],
  [/^(en|met|plus|inclusief) (de |alle |haar )?(zijstraten|zijstraatjes|zijwegen)( |$)/, 'e.o.'],
  [/^e \. v( \.)?( |$)/, 'e.v.'],
  [/^(huis)?(nummers?|nrs?|nos?)( \.)?( |$)/, 'nrs'],
  [/^(huizen|adressen|percelen|woningen)( |$)/, 'nrs'],
  [/^(kant|zijde|zij|straatkant|straatzijde)( |$)/, 'kant'],
  [/^(onevene|oneven|on - even)( |$)/, 'oneven'],
  [/^(evene|even)( |$)/, 'even'],
  [/^(heel|hele|gehele|geheel|volledige|volledig|helemaal|complete|compleet)( |$)/, 'heel'],
  [/^(stuk|stukje|deel|gedeelte|straatdeel|wegdeel)( |$)/, 'stuk'],
  [/^(deels|gedeeltelijk|half|halve)( |$)/, 'deels'],
  [/^(kruising|kruispunt|hoek|splitsing|rotonde|t - splitsing)( |$)/, 'kruising'],
  [/^&( |$)/, 'en'],
  [/^(\+|plus|alsmede|alsook|evenals|en ook)( |$)/, 'en'],
  [/^[–—−]( |$)/, '-'],
];

/** Words that say nothing about which streets are meant. */
const FILLERS = new Set(
  (
    'de het een die deze dit dat der den t s van op aan in langs bij ook nog onze ons wij we hun zijn is ' +
    'zit zitten valt vallen horen hoort bestaat beslaat dekt dekken betreft straat straten weg wegen ' +
    'volgende namelijk te weten alleen alle alles groep appgroep app whatsappgroep buurtapp gebied met ' +
    'voor door over uit graag erbij bewoners nrs'
  ).split(' '),
);

/** Signs on their own, such as quotes, say nothing either. */
export const isFiller = (word: string): boolean => FILLERS.has(word) || !/[\p{L}\p{N}]/u.test(word);
