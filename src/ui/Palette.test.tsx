// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { standInForScreen } from './testScreen.ts';
import { Palette, type PaletteOption } from './Palette.tsx';

const option = (id: string, off?: string): PaletteOption => ({
  id,
  label: `De ${id}`,
  icon: IconSearch,
  off,
});
const SECTIONS = [
  { title: 'Gevonden', options: [option('straat')] },
  { title: 'Opdrachten', options: [option('dichte', 'nu niet'), option('open')] },
];

const choose = vi.fn<(id: string) => void>();
beforeEach(() => {
  choose.mockClear();
  standInForScreen(true);
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.scrollTo = () => {};
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Shown({ sections = SECTIONS }: { readonly sections?: typeof SECTIONS }) {
  const [query, setQuery] = useState('');
  return (
    <MantineProvider env="test">
      <Palette
        title="Zoeken"
        placeholder="Zoek"
        query={query}
        onQuery={setQuery}
        sections={sections}
        said={sections.length > 0 ? '3 mogelijkheden' : 'Niets gevonden'}
        onChoose={({ id }) => choose(id)}
        onClose={() => {}}
      />
    </MantineProvider>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('combobox');
const press = (key: string) => fireEvent.keyDown(field(), { key });
const active = () =>
  document.getElementById(field().getAttribute('aria-activedescendant')!)?.textContent;

test('the focus stays in the field, which says what is chosen of the list that it has', () => {
  render(<Shown />);
  expect(field().getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id);
  expect(screen.getAllByRole('group').map((each) => each.getAttribute('aria-label'))).toEqual([
    'Gevonden',
    'Opdrachten',
  ]);
  expect(active()).toBe('De straat');
  press('ArrowDown');
  press('ArrowDown');
  expect(active()).toBe('De open');
  expect(screen.getAllByRole('option').map((each) => each.getAttribute('aria-selected'))).toEqual([
    'false',
    'false',
    'true',
  ]);
  press('ArrowDown');
  expect(active()).toBe('De straat');
  press('ArrowUp');
  press('Enter');
  expect(choose.mock.calls).toEqual([['open']]);
});

test('what is typed begins anew at the first', () => {
  render(<Shown />);
  press('ArrowDown');
  fireEvent.change(field(), { target: { value: 'op' } });
  expect(active()).toBe('De straat');
});

test('what cannot be done now says why, and is not done; Enter begins at what can', () => {
  render(<Shown sections={[SECTIONS[1]!]} />);
  expect(active()).toBe('De open');
  const off = screen.getByRole('option', { name: /dichte/ });
  expect(off.getAttribute('aria-disabled')).toBe('true');
  expect(off.textContent).toContain('nu niet');
  fireEvent.click(off);
  expect(choose).not.toHaveBeenCalled();
});

test('nothing found is said, and no key chooses anything', () => {
  render(<Shown sections={[]} />);
  expect(screen.getByRole('status').textContent).toBe('Niets gevonden');
  expect(field().getAttribute('aria-expanded')).toBe('false');
  press('Enter');
  expect(choose).not.toHaveBeenCalled();
});
