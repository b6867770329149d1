import { gzipSync } from 'fflate';
import { checksumOf } from '#geo/plan/canonicalJson.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import { base64OfBytes } from '../base64.ts';
import { decryptPlan } from './decryptPlan.ts';
import { ENCRYPTED_FORMAT, ENCRYPTED_VERSION, type EncryptionHeader } from './encryptedPlan.ts';
import { encryptBytes, keyOf, USUAL_COST, type ScryptCost } from './planCipher.ts';
import type { EncryptionProblem } from './problem.ts';

/**
 * The text of a plan file as an encrypted file. It has been opened again with the passphrase and holds
 * that very text. The same plan never gives the same file: salt and nonce are random.
 */
export async function encryptPlan(
  text: string,
  passphrase: string,
  file: string,
  cost: ScryptCost = USUAL_COST,
): Promise<Result<string, EncryptionProblem>> {
  const kdf = { ...cost, salt: randomBase64(16) };
  const { key, check } = await keyOf(passphrase, kdf);
  const header: EncryptionHeader = {
    format: ENCRYPTED_FORMAT,
    version: ENCRYPTED_VERSION,
    kdf,
    cipher: { name: 'AES-256-GCM', nonce: randomBase64(12) },
    check,
  };
  const packed = gzipSync(new TextEncoder().encode(text), { mtime: 0 });
  const data = base64OfBytes(await encryptBytes(packed, key, header));
  const document = { ...header, sha256: checksumOf({ ...header, data }), data };
  // the header for people first, the data on a line of its own
  const encrypted = `${JSON.stringify(document, null, 1)}\n`;
  const opened = await decryptPlan(JSON.parse(encrypted), passphrase, file);
  if (!opened.ok) return opened;
  return new TextDecoder().decode(opened.value) === text
    ? succeed(encrypted)
    : fail({ code: 'encrypted/damaged', file });
}

const randomBase64 = (length: number) =>
  base64OfBytes(crypto.getRandomValues(new Uint8Array(length)));
