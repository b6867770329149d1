import type { Plan } from '#geo/plan/plan.ts';

/**
 * Everything in a plan that tells of a person: names, numbers as people write them, e-mail addresses,
 * and the notes, which may. What the gemeente gets is searched for each of them.
 */
export function personsIn({ persons, signUps, ...plan }: Plan): readonly string[] {
  const records = [...Object.values(persons), ...Object.values(signUps)];
  const notes = [
    plan.settings,
    plan.subAreas,
    plan.groups,
    plan.exclusions,
    plan.scenarios,
  ].flatMap((entities) => Object.values(entities).map(({ note }) => note));
  const told = records.flatMap(({ name, mobile, email, note }) =>
    writtenWays(mobile).concat(name, email, note),
  );
  return [...new Set([...told, ...notes].map((text) => text.trim()))].filter((text) => text !== '');
}

/** 06 12345678, 0612345678, +31612345678, 06-12345678: the last digits are in all of them. */
const writtenWays = (mobile: string): string[] => {
  const digits = mobile.replace(/\D/g, '');
  return digits.length < 8 ? [mobile] : [mobile, digits, digits.slice(-8)];
};

/** Which of the texts stand in what somebody gets, however its blanks fall. */
export const foundIn = (content: string, texts: readonly string[]): string[] => {
  const plain = content.replace(/\s+/g, ' ');
  return texts.filter((text) => plain.includes(text.replace(/\s+/g, ' ')));
};
