// What works on plans as documents, in one piece that is fetched when a plan is made or opened.
export { createPlan } from './createPlan.ts';
export { openPlan } from './openPlan.ts';
export { readStoredPlan } from './readStoredPlan.ts';
export { relatedPlans } from './relatedPlans.ts';
