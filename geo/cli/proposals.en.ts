import { listed } from './listed.ts';
import type { ProposalSentences } from './sentences.ts';

export const proposalsEn: ProposalSentences = {
  newGroup: (number) => `New group ${number}`,
  reasons: {
    borders: ({ group, streets, room }) =>
      `${group} can take ${streets}: it borders on what the group serves, and there is room for ${room} more households`,
    'no-room-beside': ({ group, streets, beside }) =>
      `${group} for ${streets}: ${beside} beside it cannot take it as well`,
    'may-not-grow': ({ group, streets, beside }) =>
      `${group} for ${streets}: ${beside} beside it is not to grow`,
    'nothing-beside': ({ group, streets }) =>
      `${group} for ${streets}: no group serves anything beside it`,
  },
  uncoverable: {
    'no-room': 'more households live on one piece of it than a group can take',
    'too-few': 'fewer households take part there than a group is begun for',
    'beyond-share': 'enough is covered without it, and it would take another group',
    'left-out': 'it was to be left out',
    'nobody-lives-there': 'nobody lives there, and no group serves anything beside it',
  },
  conditions: {
    'planner/no-such-group': (_, group) => `there is no group ${group} that counts`,
    'planner/no-such-barrier': ({ street }) => `${street} is not in the data, so it is no barrier`,
    'planner/no-such-streets': ({ keys }) =>
      `streets that are to stay together are not in the data: ${keys.join(', ')}`,
    'planner/not-connected': ({ streets }) =>
      `${listed(streets, 'and')} cannot stay together: no uncovered streets connect them`,
    'planner/too-many-together': ({ streets, members, capacity }) =>
      `${listed(streets, 'and')} cannot stay together: ${Math.ceil(members)} members, and a group takes ${Math.floor(capacity)}`,
    'planner/no-sub-areas': () => 'there are no sub-areas to stay within',
    'planner/locked-has-less': ({ metres }) =>
      `${Math.round(metres)} metres of what is fixed need not be covered any more`,
    'planner/locked-is-too-much': ({ members, capacity }) =>
      `what is fixed brings ${Math.ceil(members)} members, and its group takes ${Math.floor(capacity)}`,
    'planner/share-out-of-reach': ({ share }) =>
      `no more than ${Math.floor(100 * share)} % can be covered`,
  },
};
