import type { TFunction } from 'i18next';

/** What a street is called before and now: once when that is the same. */
export function changeText(
  t: TFunction,
  { was, now }: { readonly was: string; readonly now: readonly string[] },
): string {
  const becomes = now.join(' + ');
  if (was === '' || was === becomes) return becomes;
  return becomes === '' ? was : t('renewing.becomes', { was, now: becomes });
}
