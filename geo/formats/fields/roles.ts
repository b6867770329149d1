/**
 * What the columns of a file can stand for: for each kind of data, and for the place on earth in a
 * table whose rows have no geometry of their own.
 */
export const ROLES = {
  streets: [
    'name',
    'place',
    'identity',
    'id',
    'leftStructure',
    'leftFrom',
    'leftTo',
    'rightStructure',
    'rightFrom',
    'rightTo',
  ],
  districts: ['name', 'id'],
  addresses: [
    'street',
    'number',
    'letter',
    'addition',
    /** street and number in one: "Dorpsstraat 12a" */
    'address',
    'postcode',
    'place',
    'id',
  ],
  location: [
    'x',
    'y',
    /** both in one: "POINT (5.1 52.2)" or another WKT, or "52.2, 5.1" */
    'shape',
  ],
} as const;

/** The kinds of data, and the location. */
export type RoleSet = keyof typeof ROLES;
export type Role<Set extends RoleSet = RoleSet> = (typeof ROLES)[Set][number];

/**
 * The column that plays each role, as the file writes its heading; null: none does. As a choice, a
 * role that is left out is guessed.
 */
export type Fields<Set extends RoleSet = RoleSet> = {
  readonly [Each in Role<Set>]?: string | null;
};

export type FieldChoices = { readonly [Set in RoleSet]?: Fields<Set> };

/** The columns of a file, in order: how it writes each, by its lower-case name. */
export type Headings = ReadonlyMap<string, string>;

/** For each role the columns to look in, in lower case, the first that holds something counts. */
export type ColumnsOf<Set extends RoleSet> = { readonly [Each in Role<Set>]: readonly string[] };
