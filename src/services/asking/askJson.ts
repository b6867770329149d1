import type { Result } from '#geo/result.ts';
import type { ServiceProblem } from '../problem.ts';
import { ask, type Question } from './ask.ts';
import type { Asking } from './Asking.ts';
import { jsonOf } from './jsonOf.ts';

/** The JSON that a service answers, asked with patience. */
export function askJson(
  question: Question,
  asking: Asking,
): Promise<Result<unknown, ServiceProblem>> {
  return ask(
    question,
    {
      accept: 'application/geo+json, application/json',
      read: async (response) =>
        jsonOf(await response.text(), response.headers.get('Content-Type'), question.service),
    },
    asking,
  );
}
