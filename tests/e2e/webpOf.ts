import type { Browser } from '@playwright/test';

// text stays sharp, and a screen takes some 70 kB
const QUALITY = 0.7;

/** A picture in the format that takes least room, made by the browser. */
export async function webpOf(browser: Browser, png: Buffer): Promise<Buffer> {
  // another browser context is another process: the page under test is left alone
  const context = await browser.newContext();
  const page = await context.newPage();
  const webp = await page.evaluate(
    async ({ base64, quality }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext('2d')!.drawImage(image, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
      const packed = new Uint8Array(await blob.arrayBuffer());
      return btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
    },
    { base64: png.toString('base64'), quality: QUALITY },
  );
  await context.close();
  return Buffer.from(webp, 'base64');
}
