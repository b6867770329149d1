// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { LngLat } from '#geo/geometry/types.ts';
import type { DrawingSession, DrawingState } from '#src/map/drawing/DrawingSession.ts';
import { insertCorners, removeCorner, type CornerRef, type Shape } from '#src/map/drawing/shape.ts';
import { startTexts } from '#src/i18n/i18n.ts';
import { useDrawing } from '#src/state/drawing.ts';
import { keepFocus } from '#src/ui/keepFocus.ts';
import { standInForScreen } from '#src/ui/testScreen.ts';
import { CornerRows } from './CornerRows.tsx';

const ref = (corner: number): CornerRef => ({ part: 0, ring: 0, corner });
const place = (corner: number): LngLat => [5 + corner / 1000, 52];

/** A drawing of one ring that does as the pencil does. */
function draw(shape: Shape): void {
  const show = (state: Partial<DrawingState>) =>
    useDrawing.setState((drawing) => ({ state: { ...drawing.state!, ...state } }));
  const now = () => useDrawing.getState().state!;
  const session: Partial<DrawingSession> = {
    choose: (chosen) => show({ chosen }),
    insertCorner: (after) =>
      show({
        shape: insertCorners(now().shape!, after, [[6, 53]]),
        chosen: ref(after.corner + 1),
      }),
    removeCorner: () => show({ shape: removeCorner(now().shape!, now().chosen!), chosen: null }),
  };
  useDrawing.setState({
    session: session as DrawingSession,
    state: { shape, chosen: null } as DrawingState,
  });
}

function Corners() {
  const state = useDrawing((drawing) => drawing.state!);
  const rows = state.shape![0]![0]!.map((at, corner) => ({
    corner: ref(corner),
    place: at,
    name: null,
  }));
  return (
    <MantineProvider env="test">
      <section data-keeps-focus>
        <CornerRows rows={rows} chosen={state.chosen?.corner ?? null} />
      </section>
    </MantineProvider>
  );
}

let stopKeeping = () => {};
beforeAll(startTexts);
beforeEach(() => {
  standInForScreen(true);
  Element.prototype.scrollIntoView = () => {};
  draw([[[0, 1, 2, 3, 4].map(place)]]);
  stopKeeping = keepFocus();
  render(<Corners />);
});
afterEach(() => {
  stopKeeping();
  cleanup();
  vi.unstubAllGlobals();
});

// by the role of each button jsdom takes seconds
const rows = () => [...document.querySelectorAll<HTMLElement>('[aria-pressed]')];
const chosen = () => rows().findIndex((row) => row.getAttribute('aria-pressed') === 'true');
const focused = () => rows().indexOf(document.activeElement as HTMLElement);
const stops = () => rows().flatMap(({ tabIndex }, i) => (tabIndex === 0 ? i : []));
const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
const button = (label: string) => screen.getByLabelText(label);

test('only the chosen corner has fields', () => {
  expect(screen.queryAllByRole('textbox')).toEqual([]);
  fireEvent.click(rows()[2]!);
  expect(chosen()).toBe(2);
  const values = screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value);
  expect(values).toEqual(['52.0000000', '5.0020000']);
});

test('the list is one stop of Tab, and arrows, Home and End choose', () => {
  expect(stops()).toEqual([0]);
  rows()[0]!.focus();
  press('ArrowDown');
  press('ArrowDown');
  expect([chosen(), focused(), ...stops()]).toEqual([2, 2, 2]);
  press('ArrowUp');
  expect([chosen(), focused(), ...stops()]).toEqual([1, 1, 1]);
  press('End');
  expect([chosen(), focused(), ...stops()]).toEqual([4, 4, 4]);
  // it does not go round
  press('ArrowDown');
  expect(chosen()).toBe(4);
  press('Home');
  expect([chosen(), focused(), ...stops()]).toEqual([0, 0, 0]);
});

test('a corner that is chosen on the map is the stop of the list, and stays it', () => {
  act(() => useDrawing.getState().session!.choose(ref(3)));
  expect(stops()).toEqual([3]);
  act(() => useDrawing.getState().session!.choose(null));
  expect(stops()).toEqual([3]);
});

test('who adds a corner goes on at the new one', () => {
  fireEvent.click(rows()[1]!);
  const add = button('Hoek toevoegen na hoek 2');
  add.focus();
  fireEvent.click(add);
  expect(rows()).toHaveLength(6);
  expect([chosen(), focused(), ...stops()]).toEqual([2, 2, 2]);
});

test('also where the row of the new one is drawn later than it is chosen', () => {
  const { session } = useDrawing.getState();
  useDrawing.setState({
    session: { ...session!, insertCorner: () => session!.choose(ref(5)) },
  });
  fireEvent.click(rows()[4]!);
  fireEvent.click(button('Hoek toevoegen na hoek 5'));
  expect(rows()).toHaveLength(5);
  act(() => {
    const { shape } = useDrawing.getState().state!;
    useDrawing.setState(({ state }) => ({
      state: { ...state!, shape: insertCorners(shape!, ref(4), [[6, 53]]) },
    }));
  });
  expect([chosen(), focused()]).toEqual([5, 5]);
});

test('who removes a corner goes on at what has come in its place', async () => {
  fireEvent.click(rows()[1]!);
  const remove = button('Hoek 2 weghalen');
  remove.focus();
  fireEvent.click(remove);
  expect(rows()).toHaveLength(4);
  await vi.waitFor(() => expect(focused()).toBe(1));
  expect(stops()).toEqual([1]);
});
