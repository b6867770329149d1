import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { BROKEN_FILES } from '#tests/broken/brokenFiles.ts';
import { openExample, openPanel } from './app.ts';

/** One of each family, and what the sentence says of it. */
const SAID: Readonly<Record<string, RegExp>> = {
  'GeoJSON broken off': /is afgebroken: het houdt op bij regel 1\. Download het opnieuw/,
  'a web page as a zip': /is een webpagina, geen kaartbestand/,
  'a .prj that is not read': /coördinatenstelsel dat niet wordt gelezen \(Belge_Lambert_1972\)/,
  'a database without maps': /is een database, maar geen GeoPackage/,
  'a bomb of entities': /bevat eigen definities/,
  'a bomb that says its size': /uitgepakt te groot \(meer dan 400 MB\)/,
  'a FlatGeobuf with an index of nothing': /is een beschadigde FlatGeobuf/,
  'OSM PBF broken off': /is afgebroken: er ontbreekt een stuk/,
  'a workbook with a password': /bewaar het als \.xlsx, zonder wachtwoord/,
};

test('a broken file gets its sentence, and the plan stays what it is', async ({ page }) => {
  await openExample(page, 'Dieren-West');
  const before = await exported(page);
  await openPanel(page, 'Gebied');
  for (const [trap, sentence] of Object.entries(SAID)) {
    const broken = BROKEN_FILES.find((file) => file.trap.toLowerCase() === trap.toLowerCase())!;
    await drop(page, broken.name, await broken.bytes());
    await expect(page.getByText(sentence).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText(sentence)).toHaveCount(0);
  }
  expect(await exported(page)).toEqual(before);
});

/** What the plan file says, without the history of how it came about. */
async function exported(page: Page): Promise<unknown> {
  await openPanel(page, 'Delen');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Plan bewaren' }).click(),
  ]);
  const { plan, dataSets } = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
    readonly plan: object;
    readonly dataSets: object;
  };
  return { plan, dataSets };
}

async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ([fileName, numbers]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(numbers)], fileName));
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector('main')!.dispatchEvent(event);
    },
    [name, [...bytes]] as const,
  );
}
