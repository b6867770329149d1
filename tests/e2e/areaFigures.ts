import { expect, type Page } from '@playwright/test';
import { openPanel, type Press } from './app.ts';

/** What a sub-area says of its streets, in metres. */
export interface ShownFigures {
  readonly covered: number;
  readonly metres: number;
}

// a tenth of a kilometre is shown: each figure is half of that off at most, before and after
export const ROUNDING_METRES = 100;

/** Opens sub-areas one after the other, and gives what each says; the last one stays open. */
export async function figuresOf<Name extends string>(
  page: Page,
  names: readonly Name[],
  press: Press = (control) => control.click(),
): Promise<Readonly<Record<Name, ShownFigures>>> {
  const shown = {} as Record<Name, ShownFigures>;
  for (const name of names) {
    await openPanel(page, 'Deelgebieden', press);
    await press(page.getByRole('main').getByRole('button', { name }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    const text = await page
      .getByRole('main')
      .getByText(/m van .*m gedekt$/)
      .textContent();
    const [, covered, coveredUnit, metres, unit] =
      /^([\d.,]+)\s(k?m) van ([\d.,]+)\s(k?m) gedekt$/.exec(text!)!;
    shown[name] = { covered: inMetres(covered!, coveredUnit!), metres: inMetres(metres!, unit!) };
  }
  return shown;
}

/** All of the streets that sub-areas have. */
export const metresOfAll = (figures: Readonly<Record<string, ShownFigures>>): number =>
  Object.values(figures).reduce((total, { metres }) => total + metres, 0);

const inMetres = (figure: string, unit: string) =>
  Number(figure.replaceAll('.', '').replace(',', '.')) * (unit === 'km' ? 1000 : 1);
