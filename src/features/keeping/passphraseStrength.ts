export type PassphraseStrength = 'short' | 'weak' | 'fair' | 'good';

/** Shorter ones are not taken. */
export const SHORTEST_PASSPHRASE = 8;

/**
 * How hard a passphrase is to guess, as far as it shows: by its length and by how many different words
 * and signs are in it. A hint and no proof: a well-known line of a song looks good, too.
 */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const { length } = passphrase;
  if (length < SHORTEST_PASSPHRASE) return 'short';
  const signs = new Set(passphrase.toLowerCase()).size;
  const words = new Set(passphrase.toLowerCase().match(/\p{L}{3,}/gu)).size;
  const hasLetters = words > 0 || /\p{L}/u.test(passphrase);
  if (!hasLetters || length < 12 || signs < 6) return 'weak';
  return (words >= 4 && length >= 16) || (length >= 18 && signs >= 10) ? 'good' : 'fair';
}
