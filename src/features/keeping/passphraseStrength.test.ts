import { expect, test } from 'vitest';
import { passphraseStrength } from './passphraseStrength.ts';

test.each([
  ['', 'short'],
  ['geheim1', 'short'],
  ['geheim12', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['1234567890123456', 'weak'],
  ['test test test test', 'weak'],
  ['fiets en 3 bomen', 'fair'],
  ['lantaarn schaats drempel kikker', 'good'],
  ['x7#Kp2!vQ9z@Lm4$wR', 'good'],
])('%j is %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength);
});
