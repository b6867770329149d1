import { listed } from './listed.ts';
import type { ProposalSentences } from './sentences.ts';

export const proposalsNl: ProposalSentences = {
  newGroup: (number) => `Nieuwe groep ${number}`,
  reasons: {
    borders: ({ group, streets, room }) =>
      `${group} kan ${streets} erbij nemen: grenst eraan en heeft nog plek voor ${room} huishoudens`,
    'no-room-beside': ({ group, streets, beside }) =>
      `${group} voor ${streets}: ${beside} ernaast kan het er niet bij hebben`,
    'may-not-grow': ({ group, streets, beside }) =>
      `${group} voor ${streets}: ${beside} ernaast mag niet groeien`,
    'nothing-beside': ({ group, streets }) =>
      `${group} voor ${streets}: geen groep heeft er een straat naast`,
  },
  uncoverable: {
    'no-room': 'op één stuk ervan wonen meer huishoudens dan een groep aankan',
    'too-few': 'er doen minder huishoudens mee dan waarvoor een groep begint',
    'beyond-share': 'zonder dit stuk is er genoeg gedekt, en het zou nog een groep kosten',
    'left-out': 'dit stuk zou nu niet meedoen',
    'nobody-lives-there': 'er woont niemand, en geen groep heeft er een straat naast',
  },
  conditions: {
    'planner/no-such-group': (_, group) => `er is geen groep ${group} die meetelt`,
    'planner/no-such-barrier': ({ street }) =>
      `${street} staat niet in de gegevens en is dus geen grens`,
    'planner/no-such-streets': ({ keys }) =>
      `straten die bij elkaar moeten blijven staan niet in de gegevens: ${keys.join(', ')}`,
    'planner/not-connected': ({ streets }) =>
      `${listed(streets, 'en')} kunnen niet bij elkaar blijven: er ligt geen ongedekte straat tussen`,
    'planner/too-many-together': ({ streets, members, capacity }) =>
      `${listed(streets, 'en')} kunnen niet bij elkaar blijven: ${Math.ceil(members)} leden, en een groep kan er ${Math.floor(capacity)} aan`,
    'planner/no-sub-areas': () => 'er zijn geen deelgebieden om binnen te blijven',
    'planner/locked-has-less': ({ metres }) =>
      `${Math.round(metres)} meter van wat vaststaat hoeft niet meer gedekt te worden`,
    'planner/locked-is-too-much': ({ members, capacity }) =>
      `wat vaststaat brengt ${Math.ceil(members)} leden, en de groep kan er ${Math.floor(capacity)} aan`,
    'planner/share-out-of-reach': ({ share }) =>
      `meer dan ${Math.floor(100 * share)} % is niet te dekken`,
  },
};
