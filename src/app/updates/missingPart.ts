// what the browsers say of a module that could not be fetched; there is no other way to tell
const SAID =
  /dynamically imported module|Importing a module script failed|Unable to preload CSS|module script: Expected/i;

/** Whether something went wrong because a part of the app could not be fetched. */
export const isMissingPart = (error: unknown): boolean =>
  error instanceof Error && SAID.test(error.message);
