import { isObject } from './isObject.ts';
import type { Properties } from './feature.ts';

/** Gives the rows of a file one spelling of their columns. */
export interface Columns {
  /** A row by the lower-case names of its columns. */
  row(members: object): Properties;
  /** The columns met so far, in order: how the file writes each, by its lower-case name. */
  headings(): ReadonlyMap<string, string>;
}

/** No columns met yet. */
export function createColumns(): Columns {
  const headings = new Map<string, string>();
  const names = new Map<string, string>();

  function nameOf(heading: string): string {
    const known = names.get(heading);
    if (known !== undefined) return known;
    const name = heading.toLowerCase();
    names.set(heading, name);
    if (!headings.has(name)) headings.set(name, heading);
    return name;
  }

  function row(members: object): Properties {
    let isLowerCase = true;
    for (const heading of Object.keys(members)) {
      if (nameOf(heading) !== heading) isLowerCase = false;
    }
    // most rows are used as they are: a file has a hundred thousand of them
    if (isLowerCase) return members as Properties;
    const entries = Object.entries(members).filter(([, value]) => value !== null);
    return Object.fromEntries(entries.map(([heading, value]) => [nameOf(heading), value]));
  }

  return {
    row: (members) => {
      // OpenStreetMap's tags may lie in an object of their own
      const tags = 'tags' in members && isObject(members.tags) ? members.tags : null;
      return row(tags ? { ...members, tags: null, ...tags } : members);
    },
    headings: () => headings,
  };
}
