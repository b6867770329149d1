import type { ListedProposal } from '#src/workers/planningQuestions.ts';

type Named = Pick<ListedProposal, 'groupId' | 'locked' | 'parts'>;

/**
 * What each proposal is known by from one plan to the next, in their order. In a better plan its group
 * may get other streets, and that is another proposal with another id; to who looks at it, it is still
 * the one for that group, or the new one around that street.
 */
export function proposalKeys(proposals: readonly Named[]): readonly string[] {
  const times = new Map<string, number>();
  return proposals.map((proposal) => {
    const name = nameOf(proposal);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return `${name} ${time}`;
  });
}

const nameOf = ({ groupId, locked, parts }: Named) => {
  const whose = groupId === null ? `new ${parts[0]?.street}` : `group ${groupId}`;
  return locked === null ? whose : `${whose}, kept`;
};
