import type { TFunction } from 'i18next';
import type { RuleTextKey } from '#geo/plan/edits/ruleTexts.ts';
import type { HouseRules } from '#geo/plan/entities.ts';

/** What the app says in a language when the plan does not say it otherwise. */
export function defaultRuleText(
  t: TFunction,
  { kind, use }: RuleTextKey,
  { minimumAge, photos }: HouseRules,
): string {
  switch (kind) {
    case 'houseRules':
      return [
        t('ruleTexts.houseRules.title'),
        '',
        ...[
          t('ruleTexts.houseRules.emergency'),
          t(`ruleTexts.houseRules.use.${use ?? 'safety'}`),
          t('ruleTexts.houseRules.member', { age: minimumAge }),
          t('ruleTexts.houseRules.saidOnce'),
          t('ruleTexts.houseRules.safe'),
          t('ruleTexts.houseRules.driving'),
          t(`ruleTexts.houseRules.photos.${photos}`),
          t('ruleTexts.houseRules.decent'),
          t('ruleTexts.houseRules.private'),
        ].map((rule, i) => `${i + 1}. ${rule}`),
        '',
        t('ruleTexts.houseRules.end'),
      ].join('\n');
    case 'welcome':
      return [
        t('ruleTexts.welcome.hello'),
        '',
        t(`ruleTexts.welcome.use.${use ?? 'safety'}`),
        '',
        t('ruleTexts.welcome.saar'),
        '',
        t('ruleTexts.welcome.end'),
      ].join('\n');
    case 'saar':
      return t('ruleTexts.saar');
    case 'prevention':
      return t('ruleTexts.prevention');
    case 'invitation':
      return t('ruleTexts.invitation');
    case 'alarm':
      return t('ruleTexts.alarm');
  }
}
