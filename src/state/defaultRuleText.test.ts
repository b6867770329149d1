import { createInstance } from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  groupUseSchema,
  ruleTextKindSchema,
  textLanguageSchema,
  type TextLanguage,
} from '#geo/plan/entities.ts';
import { en } from '#src/i18n/en/texts.ts';
import { nl } from '#src/i18n/nl/texts.ts';
import { defaultRuleText } from './defaultRuleText.ts';
import { keyOfText, USUAL_RULES } from './useRuleText.ts';

const texts = createInstance();

beforeAll(() =>
  texts.init({
    resources: { nl: { texts: nl }, en: { texts: en } },
    lng: 'nl',
    defaultNS: 'texts',
    interpolation: { escapeValue: false },
    nsSeparator: false,
  }),
);

const textOf = (
  kind: (typeof ruleTextKindSchema.options)[number],
  language: TextLanguage = 'nl',
  use: (typeof groupUseSchema.options)[number] = 'safety',
  rules = USUAL_RULES,
) => defaultRuleText(texts.getFixedT(language), keyOfText(kind, language, use), rules);

const placesIn = (text: string) => [...new Set(text.match(/\{\p{L}+\}/gu))].toSorted();

describe('the texts of the app', () => {
  test.each(ruleTextKindSchema.options)('have the same places in Dutch and English: %s', (kind) => {
    for (const use of groupUseSchema.options) {
      const [dutch, english] = textLanguageSchema.options.map((each) => textOf(kind, each, use));
      expect(placesIn(english!)).toEqual(placesIn(dutch!));
      // what the app itself fills in is filled in, and no text is missing
      expect(`${dutch}${english}`).not.toMatch(/\{\{|ruleTexts\./);
    }
  });

  test.each(['saar', 'houseRules'] as const)('name 112 before any other number: %s', (kind) => {
    for (const language of textLanguageSchema.options) {
      expect(/\b(112|0900-8844)\b/.exec(textOf(kind, language))![0]).toBe('112');
    }
  });

  test('forbid social messages where a group is for safety, and only there', () => {
    expect(textOf('houseRules')).toContain('Geen sociale berichten');
    expect(textOf('houseRules', 'nl', 'social')).not.toContain('Geen sociale berichten');
    expect(textOf('houseRules', 'en')).toContain('No social messages');
  });

  test('follow what the plan chose for age and photos', () => {
    const rules = { minimumAge: 21, photos: 'none' } as const;
    expect(textOf('houseRules', 'nl', 'safety', rules)).toContain('21 jaar');
    expect(textOf('houseRules', 'nl', 'safety', rules)).toContain('Deel geen foto’s in de groep');
  });
});
