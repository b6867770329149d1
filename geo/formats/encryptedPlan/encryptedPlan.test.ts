import { gzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { checksumOf } from '#geo/plan/canonicalJson.ts';
import { base64OfBytes, bytesOfBase64 } from '../base64.ts';
import { decryptPlan, readEncryptedPlan } from './decryptPlan.ts';
import { encryptPlan } from './encryptPlan.ts';
import type { EncryptedPlan, EncryptionHeader } from './encryptedPlan.ts';
import { gunzipped } from './gunzipped.ts';
import { encryptBytes, keyOf, USUAL_COST } from './planCipher.ts';

const FILE = 'wijk.buurtdekking-versleuteld.json';
const PASSPHRASE = 'café met vier gewone woorden';
const TEXT = '{"format":"buurtdekking-plan","naam":"Anna Voorbeeld"}';

let written: string;
let document: EncryptedPlan;

/** The least that is allowed: these tests derive many keys. */
const CHEAP = { ...USUAL_COST, N: 2 ** 15 };

beforeAll(async () => {
  const encrypted = await encryptPlan(TEXT, PASSPHRASE, FILE, CHEAP);
  if (!encrypted.ok) throw new Error(encrypted.problem.code);
  written = encrypted.value;
  document = JSON.parse(written) as EncryptedPlan;
});

const open = async (file: unknown, passphrase = PASSPHRASE) => {
  const opened = await decryptPlan(file, passphrase, FILE);
  return opened.ok ? new TextDecoder().decode(opened.value) : opened.problem.code;
};

/** As somebody who knows the format changes a file: with the checksum that fits. */
function forged(changes: object): object {
  const { sha256: _, ...content } = { ...document, ...changes };
  return { ...content, sha256: checksumOf(content) };
}

/** A file of another content. */
async function sealed(packed: Uint8Array<ArrayBuffer>): Promise<object> {
  const { format, version, cipher, kdf } = document;
  const { key, check } = await keyOf(PASSPHRASE, kdf);
  const header: EncryptionHeader = { format, version, kdf, cipher, check };
  const data = base64OfBytes(await encryptBytes(packed, key, header));
  const content = { ...header, data };
  return { ...content, sha256: checksumOf(content) };
}

describe('an encrypted plan', () => {
  test('is opened by its passphrase, and by no other', async () => {
    expect(await open(document)).toBe(TEXT);
    for (const other of ['Café met vier gewone woorden', `${PASSPHRASE} `, '']) {
      expect(await open(document, other)).toBe('encrypted/wrong-passphrase');
    }
  });

  test('shows how it was encrypted, and nothing of what is in it', () => {
    expect(document).toMatchObject({
      format: 'buurtdekking-encrypted-plan',
      version: 1,
      kdf: { name: 'scrypt', N: 32_768, r: 8, p: 1 },
      cipher: { name: 'AES-256-GCM' },
    });
    for (const secret of ['Anna', 'naam', 'buurtdekking-plan"', PASSPHRASE]) {
      expect(written).not.toContain(secret);
    }
  });

  test('is another file each time: salt and nonce are random', async () => {
    const again = await encryptPlan(TEXT, PASSPHRASE, FILE, CHEAP);
    const other = JSON.parse(again.ok ? again.value : '') as EncryptedPlan;
    expect(other.kdf.salt).not.toBe(document.kdf.salt);
    expect(other.cipher.nonce).not.toBe(document.cipher.nonce);
    expect(other.data).not.toBe(document.data);
  });

  test('is opened by the same letters, however a keyboard composes them', async () => {
    expect(PASSPHRASE.normalize('NFD')).not.toBe(PASSPHRASE);
    expect(await open(document, PASSPHRASE.normalize('NFD'))).toBe(TEXT);
  });
});

test('unless it is said otherwise, a key costs 128 MB', async () => {
  const encrypted = await encryptPlan(TEXT, PASSPHRASE, FILE);
  const { kdf } = JSON.parse(encrypted.ok ? encrypted.value : '') as EncryptedPlan;
  expect(128 * kdf.N * kdf.r * kdf.p).toBe(2 ** 27);
});

describe('damage is seen before a passphrase is asked', () => {
  const look = (file: unknown) => {
    const read = readEncryptedPlan(file, FILE);
    return read.ok ? 'sound' : read.problem.code;
  };

  test('of data that is broken off, or of which a letter is another', () => {
    expect(look(document)).toBe('sound');
    const { data } = document;
    for (const other of [
      data.slice(0, -4),
      data.slice(4),
      `${data.slice(0, 8)}AAAA${data.slice(12)}`,
    ]) {
      expect(look({ ...document, data: other })).toBe('encrypted/damaged');
    }
  });

  test('of a header that lacks something, or says something else', () => {
    for (const name of Object.keys(document)) {
      const { [name as keyof EncryptedPlan]: _, ...rest } = document;
      expect(look(rest)).toBe('encrypted/damaged');
    }
    expect(look({ ...document, note: 'more' })).toBe('encrypted/damaged');
    expect(look(null)).toBe('encrypted/damaged');
  });

  test('a key that would cost all memory, or next to nothing, is not derived', () => {
    for (const N of [2, 2 ** 14, 2 ** 19, 2 ** 30, 131_073, -1, '131072', 1e300]) {
      expect(look(forged({ kdf: { ...document.kdf, N } }))).toBe('encrypted/damaged');
    }
    for (const other of [{ r: 1024 }, { p: 1_000_000 }, { name: 'plain' }, { salt: 'AAAA' }]) {
      expect(look(forged({ kdf: { ...document.kdf, ...other } }))).toBe('encrypted/damaged');
    }
  });

  test('a newer version is refused as such', () => {
    expect(readEncryptedPlan({ ...document, version: 2 }, FILE)).toEqual({
      ok: false,
      problem: { code: 'encrypted/newer', file: FILE, version: 2, supported: 1 },
    });
    for (const version of [0, 1.5, '1', null]) {
      expect(look({ ...document, version })).toBe('encrypted/damaged');
    }
  });
});

describe('who changes a file and its checksum does not get it opened', () => {
  const other = (base64: string) =>
    base64OfBytes(bytesOfBase64(base64).map((byte, i) => (i === 0 ? byte ^ 1 : byte)));

  test('with other data, another nonce, or the data of another file', async () => {
    const again = await encryptPlan(TEXT, PASSPHRASE, FILE, CHEAP);
    const strange = JSON.parse(again.ok ? again.value : '') as EncryptedPlan;
    for (const changes of [
      { data: other(document.data) },
      { cipher: { ...document.cipher, nonce: other(document.cipher.nonce) } },
      { data: strange.data },
    ]) {
      expect(await open(forged(changes))).toBe('encrypted/damaged');
    }
  });

  test('with another salt, cost or check: then no passphrase is the right one', async () => {
    for (const changes of [
      { kdf: { ...document.kdf, salt: other(document.kdf.salt) } },
      { kdf: { ...document.kdf, N: 2 ** 16 } },
      { check: other(document.check) },
    ]) {
      expect(await open(forged(changes))).toBe('encrypted/wrong-passphrase');
    }
  });

  test('nor with the passphrase, when what is in it is no gzip, or broken off', async () => {
    const packed = gzipSync(new TextEncoder().encode(TEXT.repeat(1_000)));
    for (const content of [packed.slice(0, -30), Uint8Array.of(1, 2, 3), new Uint8Array()]) {
      expect(await open(await sealed(content))).toBe('encrypted/damaged');
    }
  });
});

test('what is packed is unpacked as far as there is room, and no further', () => {
  const packed = gzipSync(new Uint8Array(5_000_000));
  expect(packed.length).toBeLessThan(10_000);
  expect(gunzipped(packed, 5_000_000)).toHaveLength(5_000_000);
  expect(gunzipped(packed, 4_999_999)).toBeNull();
});
