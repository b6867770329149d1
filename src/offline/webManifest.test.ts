import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WEB_MANIFEST } from './webManifest.ts';

// as it lies on the server, beside the page
const served = (file: string) => readFileSync(`public/${file}`);

const SIGNATURE = '89504e470d0a1a0a';
const COLOUR_WITHOUT_ALPHA = 2;

/** What the head of a PNG says: "192x192", and whether nothing shows through. */
function pngOf(bytes: Buffer) {
  expect(bytes.subarray(0, 8).toString('hex')).toBe(SIGNATURE);
  return {
    sizes: `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`,
    isOpaque: bytes.readUInt8(25) === COLOUR_WITHOUT_ALPHA,
  };
}

test('the app can be installed: a name, an address in its own folder, a window and two icons', () => {
  const { name, start_url, scope, display, icons } = WEB_MANIFEST;
  expect([name, display]).toEqual(['Buurtdekking', 'standalone']);
  for (const base of ['https://kaart.example/', 'https://kaart.example/map/']) {
    expect([new URL(start_url, base).href, new URL(scope, base).href]).toEqual([base, base]);
  }
  const sizes = icons.map((icon) => icon.sizes);
  expect(sizes).toEqual(expect.arrayContaining(['192x192', '512x512']));
});

test('every icon is there, as large as the manifest says', () => {
  const [drawn, painted] = ['image/svg+xml', 'image/png'].map((type) =>
    WEB_MANIFEST.icons.filter((icon) => icon.type === type),
  );
  expect(drawn!.length + painted!.length).toBe(WEB_MANIFEST.icons.length);
  for (const { src } of drawn!) expect(served(src).toString()).toContain('<svg');
  for (const { src, sizes } of painted!) {
    expect({ src, sizes: pngOf(served(src)).sizes }).toEqual({ src, sizes });
  }
});

test('an icon that a shape is cut out of is filled to its edges', () => {
  const cut = WEB_MANIFEST.icons.filter((icon) => icon.purpose === 'maskable');
  expect(cut).not.toEqual([]);
  for (const { src } of cut) expect(pngOf(served(src)).isOpaque).toBe(true);
});

test('an iPhone has an icon of its own, without see-through corners that it would make black', () => {
  const page = readFileSync('index.html', 'utf8');
  const [, src] = /<link rel="apple-touch-icon" href="(.+?)"/.exec(page) ?? [];
  expect(pngOf(served(src!))).toEqual({ sizes: '180x180', isOpaque: true });
});
