import { succeed } from '#geo/result.ts';
import { settingsSchema } from '../entities.ts';
import { settingsOf, type Plan } from '../plan.ts';
import { parse, type EditResult } from './problem.ts';

/** Other values for some of the plan's settings, its name among them. */
export function updateSettings(plan: Plan, input: { fields: object }): EditResult {
  const parsed = parse(settingsSchema, { ...settingsOf(plan), ...input.fields, id: 'settings' });
  if (!parsed.ok) return parsed;
  return succeed({
    label: { code: 'settings/update' },
    puts: [{ kind: 'settings', entity: parsed.value }],
    deletes: [],
  });
}
