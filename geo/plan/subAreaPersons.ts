import type { SubArea } from './entities.ts';

/** Ids of everyone who looks after a sub-area: its contact persons, then their deputies. */
export function personsOf({ contactPersons, deputies = [] }: SubArea): readonly string[] {
  return [...contactPersons, ...deputies];
}

/** The sub-area with each of its two lists of ids replaced. */
export function withPersons(subArea: SubArea, replace: (ids: string[]) => string[]): SubArea {
  const { contactPersons, deputies } = subArea;
  return {
    ...subArea,
    contactPersons: replace(contactPersons),
    ...(deputies ? { deputies: replace(deputies) } : {}),
  };
}
