import type { z } from 'zod';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { ServiceName, ServiceProblem } from '../problem.ts';

/** The door: an answer as it is documented, or where it differs. */
export function parseAnswer<Value>(
  schema: z.ZodType<Value>,
  json: unknown,
  service: ServiceName,
): Result<Value, ServiceProblem> {
  const parsed = schema.safeParse(json);
  if (parsed.success) return succeed(parsed.data);
  const path = `/${parsed.error.issues[0]?.path.join('/') ?? ''}`;
  return fail({ code: 'service/unexpected', service, path });
}
