/** A name as it is compared: NFC, trimmed, spaces folded, case folded. */
export function normalisedName(text: string): string {
  return tidyName(text).toLowerCase().normalize('NFC');
}

/** A name as it is shown: NFC, trimmed, spaces folded, its capitals kept. */
export function tidyName(text: string): string {
  return isTidy(text) ? text : text.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
}

// most texts are tidy already: words of letters, figures and common signs, one blank between them
const TIDY = /^[!-~]+(?: [!-~]+)*$/;

/** Whether a text surely has nothing to tidy: common signs only, no control characters. */
export const isTidy = (text: string): boolean => TIDY.test(text);

/** Identity of a street that its source identifies: `bag:<identity>`. */
export function identityKey(identity: string): string {
  return IDENTITY + identity;
}

/** Identity of a street known by name alone: `name:<normalised name>|<normalised place>`. */
export function nameKey(name: string, place: string): string {
  return `name:${normalisedName(name)}|${normalisedName(place)}`;
}

/** The identity in a key made by `identityKey`; null for a street known by name alone. */
export function identityOfKey(key: string): string | null {
  return key.startsWith(IDENTITY) ? key.slice(IDENTITY.length) : null;
}

const IDENTITY = 'bag:';
