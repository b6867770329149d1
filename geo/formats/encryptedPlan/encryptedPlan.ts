import { z } from 'zod';
import { bytesOfBase64 } from '../base64.ts';

/** Part of every encrypted plan, so that a file is known for one whatever its version. */
export const ENCRYPTED_FORMAT = 'buurtdekking-encrypted-plan';
/** The version that is written and read; newer ones are refused. */
export const ENCRYPTED_VERSION = 1;

const bytesOf = (length: number) =>
  z.base64().refine((text) => bytesOfBase64(text).length === length);

/**
 * An encrypted plan file: a header that can be read, and the plan file in it, packed with gzip and
 * encrypted with AES-256-GCM. The key is derived from a passphrase with scrypt. All of the header is
 * authenticated with the plan.
 */
export const encryptedPlanSchema = z.strictObject({
  format: z.literal(ENCRYPTED_FORMAT),
  version: z.literal(ENCRYPTED_VERSION),
  kdf: z.strictObject({
    name: z.literal('scrypt'),
    // bounded on both sides: a file must not ask for a key that takes all memory, or that is cheap
    N: z.union([2 ** 15, 2 ** 16, 2 ** 17, 2 ** 18].map((cost) => z.literal(cost))),
    r: z.literal(8),
    p: z.literal(1),
    salt: bytesOf(16),
  }),
  cipher: z.strictObject({ name: z.literal('AES-256-GCM'), nonce: bytesOf(12) }),
  /** tells a wrong passphrase from damage: of key material that the cipher does not use */
  check: bytesOf(16),
  /** of the canonical JSON of everything else: tells damage before anybody types a passphrase */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  data: z.base64(),
});
export type EncryptedPlan = Readonly<z.infer<typeof encryptedPlanSchema>>;

/** What is authenticated beside the plan. */
export type EncryptionHeader = Omit<EncryptedPlan, 'sha256' | 'data'>;

/** Whether JSON says that it is an encrypted plan, of any version. */
export function isEncryptedPlan(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === ENCRYPTED_FORMAT
  );
}
