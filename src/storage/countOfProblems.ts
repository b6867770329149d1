import type { PlanProblem } from './planProblems.ts';

/** How many pieces of a plan cannot be read: a problem can be of several. */
export const countOfProblems = (problems: readonly PlanProblem[]): number =>
  problems.reduce((sum, problem) => sum + ('count' in problem ? problem.count : 1), 0);
