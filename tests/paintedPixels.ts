import type { Browser } from '@playwright/test';

// what lies over a colour may veil it
const NEAR = 32;

/** How many pixels of a picture have a colour "#rrggbb", or nearly. */
export async function paintedPixels(
  browser: Browser,
  picture: Buffer,
  colour: string,
): Promise<number> {
  // another browser context is another process: the page under test is left alone
  const context = await browser.newContext();
  const page = await context.newPage();
  const count = await page.evaluate(
    async ({ base64, rgb, near }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context2d = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      context2d.drawImage(image, 0, 0);
      const { data } = context2d.getImageData(0, 0, image.width, image.height);
      let found = 0;
      for (let i = 0; i < data.length; i += 4) {
        if (rgb.every((value, channel) => Math.abs(data[i + channel]! - value) <= near)) found++;
      }
      return found;
    },
    {
      base64: picture.toString('base64'),
      rgb: [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16)),
      near: NEAR,
    },
  );
  await context.close();
  return count;
}
