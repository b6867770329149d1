import { jsonFault } from '#geo/formats/json/jsonFault.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { ServiceName, ServiceProblem } from '../problem.ts';

/** The JSON in the body of an answer; a web page with status 200 is none. */
export function jsonOf(
  body: string,
  contentType: string | null,
  service: ServiceName,
): Result<unknown, ServiceProblem> {
  if (/html/i.test(contentType ?? '') || body.trimStart().startsWith('<')) {
    return fail({ code: 'service/not-json', service, found: 'html' });
  }
  if (!/json/i.test(contentType ?? '')) {
    return fail({ code: 'service/not-json', service, found: 'other' });
  }
  try {
    return succeed(JSON.parse(body));
  } catch {
    const isCutOff = jsonFault(body)?.kind === 'truncated';
    return fail(
      isCutOff
        ? { code: 'service/truncated', service }
        : { code: 'service/not-json', service, found: 'other' },
    );
  }
}
