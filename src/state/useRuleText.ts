import { useTranslation } from 'react-i18next';
import { ruleTextOf, type RuleTextKey } from '#geo/plan/edits/ruleTexts.ts';
import type { GroupUse, HouseRules, RuleTextKind, TextLanguage } from '#geo/plan/entities.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { defaultRuleText } from './defaultRuleText.ts';
import { useWorkspace } from './workspace.ts';

export const USUAL_RULES: HouseRules = { minimumAge: 18, photos: 'noPersons' };

// the others say the same whatever a group is for
const BY_USE: ReadonlySet<RuleTextKind> = new Set(['houseRules', 'welcome']);

/** Which text holds for a group of some use. */
export const keyOfText = (
  kind: RuleTextKind,
  language: TextLanguage,
  use: GroupUse,
): RuleTextKey => ({ kind, language, use: BY_USE.has(kind) ? use : null });

/** The texts of the plan, or of the app where the plan has none of its own; places not filled in. */
export function useRuleTexts() {
  const { i18n } = useTranslation();
  const { plan } = useWorkspace();
  const settings = settingsOf(plan);
  const rules = settings.houseRules ?? USUAL_RULES;
  const ofApp = (key: RuleTextKey) => defaultRuleText(i18n.getFixedT(key.language), key, rules);
  return {
    rules,
    place: settings.name,
    ofApp,
    textOf: (key: RuleTextKey): string => ruleTextOf(plan, key) ?? ofApp(key),
    isOwn: (key: RuleTextKey): boolean => ruleTextOf(plan, key) !== null,
  };
}
