import { scryptAsync } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { canonicalJson } from '#geo/plan/canonicalJson.ts';
import { base64OfBytes, bytesOfBase64 } from '../base64.ts';
import type { EncryptedPlan, EncryptionHeader } from './encryptedPlan.ts';

export type ScryptCost = Omit<EncryptedPlan['kdf'], 'salt'>;

/**
 * 128 MB for most of a second, which is what OWASP recommends of scrypt (Password Storage Cheat Sheet).
 * PBKDF2, which browsers have built in, takes no memory: a graphics card tries thousands at a time. As
 * much memory with argon2id takes JavaScript twice as long.
 */
export const USUAL_COST: ScryptCost = { name: 'scrypt', N: 2 ** 17, r: 8, p: 1 };

const KEY_BYTES = 32;
const CHECK_BYTES = 16;

/** What a passphrase comes to, with the salt of a file. */
export interface PassphraseKey {
  readonly key: Uint8Array<ArrayBuffer>;
  /** in base64: says nothing of the key */
  readonly check: string;
}

/** Takes most of a second and 128 MB: not on a page, but in a worker. */
export async function keyOf(passphrase: string, kdf: EncryptedPlan['kdf']): Promise<PassphraseKey> {
  const { N, r, p, salt } = kdf;
  // the same letters are the same passphrase, however a keyboard composes them
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const derived = await scryptAsync(bytes, bytesOfBase64(salt), { N, r, p, dkLen: 2 * KEY_BYTES });
  return {
    key: Uint8Array.from(derived.subarray(0, KEY_BYTES)),
    check: base64OfBytes(sha256(derived.subarray(KEY_BYTES)).subarray(0, CHECK_BYTES)),
  };
}

export async function encryptBytes(
  plain: Uint8Array<ArrayBuffer>,
  key: PassphraseKey['key'],
  header: EncryptionHeader,
): Promise<Uint8Array> {
  const imported = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
  return new Uint8Array(await crypto.subtle.encrypt(settingsOf(header), imported, plain));
}

/** null: not what was encrypted with this key under this header. */
export async function decryptBytes(
  data: Uint8Array<ArrayBuffer>,
  key: PassphraseKey['key'],
  header: EncryptionHeader,
): Promise<Uint8Array | null> {
  const imported = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(settingsOf(header), imported, data));
  } catch {
    return null;
  }
}

function settingsOf({ format, version, kdf, cipher, check }: EncryptionHeader): AesGcmParams {
  return {
    name: 'AES-GCM',
    iv: bytesOfBase64(cipher.nonce),
    additionalData: new TextEncoder().encode(
      canonicalJson({ format, version, kdf, cipher, check }),
    ),
  };
}
