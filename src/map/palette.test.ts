import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { INKS } from '#geo/report/drawing/inks.ts';
import { palettes, type Palette } from './palette.ts';

/** The variables that the interface sets under a selector. */
function variablesOf(selector: string): Record<string, string> {
  const css = readFileSync(new URL('../ui/base.css', import.meta.url), 'utf8');
  const start = css.indexOf('{', css.indexOf(`${selector} {`));
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#\w{6});/g)].map(([, k, v]) => [k, v]),
  );
}

const shared: Partial<Record<keyof Palette, string>> = {
  covered: 'covered',
  uncovered: 'uncovered',
  overlap: 'overlap',
  accent: 'accent',
  halo: 'accent-ground',
};

describe.each([
  ['light', ':root'],
  ['dark', ":root[data-mantine-color-scheme='dark']"],
] as const)('in %s', (theme, selector) => {
  test.each(Object.entries(shared))('%s is the --%s of the interface', (colour, variable) => {
    expect(palettes[theme][colour as keyof Palette]).toBe(variablesOf(selector)[variable]);
  });

  test.each(['covered', 'uncovered', 'overlap', 'accent'] as const)(
    '%s stands out from the ground and from a street, 3 to 1 at least',
    (colour) => {
      const palette = palettes[theme];
      expect(contrast(palette[colour], palette.ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(palette[colour], palette.street)).toBeGreaterThanOrEqual(3);
    },
  );

  test('names can be read, 4.5 to 1 at least', () => {
    const { label, labelOutOfScope, labelHalo } = palettes[theme];
    expect(contrast(label, labelHalo)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(labelOutOfScope, labelHalo)).toBeGreaterThanOrEqual(4.5);
  });
});

/** WCAG 2.1, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

test('a printed map has the colours of the light one', () => {
  const { light } = palettes;
  const { ground, street, streetCasing, covered, uncovered, overlap } = INKS;
  expect(light).toMatchObject({ ground, street, streetCasing, covered, uncovered, overlap });
});
