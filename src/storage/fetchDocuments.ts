/**
 * What works on plans as documents, and the library of them: fetched when a plan is made or opened, for a
 * list of plans does without.
 */
export const documents = () => import('./documents.ts');
