import { checksumOf } from '#geo/plan/canonicalJson.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import { bytesOfBase64 } from '../base64.ts';
import { MAX_JSON_BYTES } from '../json/sniff.ts';
import {
  ENCRYPTED_VERSION,
  encryptedPlanSchema,
  isEncryptedPlan,
  type EncryptedPlan,
} from './encryptedPlan.ts';
import { gunzipped } from './gunzipped.ts';
import { decryptBytes, keyOf } from './planCipher.ts';
import type { EncryptionProblem } from './problem.ts';

/** Looks whether JSON is an encrypted plan that a passphrase can open: without one, and at once. */
export function readEncryptedPlan(
  document: unknown,
  file: string,
): Result<EncryptedPlan, EncryptionProblem> {
  const damaged = fail({ code: 'encrypted/damaged' as const, file });
  if (!isEncryptedPlan(document)) return damaged;
  const version = 'version' in document ? document.version : undefined;
  if (typeof version === 'number' && Number.isInteger(version) && version > ENCRYPTED_VERSION) {
    return fail({ code: 'encrypted/newer', file, version, supported: ENCRYPTED_VERSION });
  }
  // before anything is made of what the file says
  const parsed = encryptedPlanSchema.safeParse(document);
  if (!parsed.success) return damaged;
  const { sha256, ...content } = parsed.data;
  return sha256 === checksumOf(content) ? succeed(parsed.data) : damaged;
}

/**
 * The bytes of the plan file in an encrypted one. To derive the key takes most of a second, whether the
 * passphrase is right or not.
 */
export async function decryptPlan(
  document: unknown,
  passphrase: string,
  file: string,
): Promise<Result<Uint8Array, EncryptionProblem>> {
  const read = readEncryptedPlan(document, file);
  if (!read.ok) return read;
  const { data, kdf } = read.value;
  const { key, check } = await keyOf(passphrase, kdf);
  if (check !== read.value.check) return fail({ code: 'encrypted/wrong-passphrase', file });
  const packed = await decryptBytes(bytesOfBase64(data), key, read.value);
  // who has the passphrase may have packed a bomb
  const plain = packed && gunzipped(packed, MAX_JSON_BYTES);
  return plain ? succeed(plain) : fail({ code: 'encrypted/damaged', file });
}
