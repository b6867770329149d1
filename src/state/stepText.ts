import type { TFunction } from 'i18next';
import type { ChangeLabel } from '#geo/plan/change.ts';

/** What a step is called: "deelgebied Noord verwijderd". */
export const stepText = (t: TFunction, { code, name = '', count = 0 }: ChangeLabel): string =>
  t(`steps.${code}`, { name, count });

/** The same as a sentence. */
export function stepSentence(t: TFunction, label: ChangeLabel): string {
  const text = stepText(t, label);
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
