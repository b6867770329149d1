import { fail, succeed } from '#geo/result.ts';
import { ruleTextSchema, type Settings } from '../entities.ts';
import { settingsOf, type Plan } from '../plan.ts';
import { parse, type EditResult } from './problem.ts';

type RuleText = NonNullable<Settings['texts']>[number];

/** Which text is meant. */
export type RuleTextKey = Pick<RuleText, 'kind' | 'language' | 'use'>;

/** A text as the plan words it; null: as the app does. */
export function ruleTextOf(plan: Plan, key: RuleTextKey): string | null {
  return settingsOf(plan).texts?.find(isOf(key))?.text ?? null;
}

/** Words a text otherwise, or as the app does (`text` null). `input`: {kind, language, use, text}. */
export function setRuleText(
  plan: Plan,
  input: RuleTextKey & { readonly text: string | null },
): EditResult {
  const settings = settingsOf(plan);
  const others = (settings.texts ?? []).filter((each) => !isOf(input)(each));
  if (input.text === ruleTextOf(plan, input)) return fail({ code: 'edit/nothing' });
  const texts = [...others];
  if (input.text !== null) {
    const parsed = parse(ruleTextSchema, input);
    if (!parsed.ok) return parsed;
    texts.push(parsed.value);
  }
  return succeed({
    label: { code: 'text/update' },
    puts: [{ kind: 'settings', entity: { ...settings, texts } }],
    deletes: [],
  });
}

const isOf =
  ({ kind, language, use }: RuleTextKey) =>
  (other: RuleText) =>
    other.kind === kind && other.language === language && other.use === use;
