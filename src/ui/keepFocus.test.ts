// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFocus } from './keepFocus.ts';

let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  Element.prototype.scrollIntoView = () => {};
  document.body.innerHTML = `
    <section data-keeps-focus><h1 tabindex="-1">Titel</h1>
      <section id="list"><h2>Lijst</h2><ul>
        <li><button>open a</button><button>weg a</button></li>
        <li><button>open b</button><button>weg b</button></li>
        <li><button>open c</button><button>weg c</button></li>
      </ul></section>
      <div id="bar"><button>Stop</button></div>
      <section><input type="text"></section>
    </section>
    <button id="outside">buiten</button>`;
  stop = keepFocus();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const button = (text: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent === text)!;
const focused = () => document.activeElement?.textContent;
const settle = () => vi.advanceTimersByTimeAsync(100);

test('of a row that goes the next row has the focus, on the same button; after the last the one before', async () => {
  button('weg b').focus();
  button('weg b').closest('li')!.remove();
  await settle();
  expect(focused()).toBe('weg c');
  button('weg c').closest('li')!.remove();
  await settle();
  expect(focused()).toBe('weg a');
});

test('a list that has gone leaves the focus at the heading, not at a field further on', async () => {
  button('weg a').focus();
  document.querySelector('ul')!.remove();
  await settle();
  expect(focused()).toBe('Titel');
});

test('a button that gives way to another gives it the focus', async () => {
  button('Stop').focus();
  document.querySelector('#bar')!.outerHTML = '<p>klaar</p><div><button>Opnieuw</button></div>';
  await settle();
  expect(focused()).toBe('Opnieuw');
});

test('it takes the focus from nobody, and not from who has left by choice', async () => {
  button('weg a').focus();
  button('weg a').closest('li')!.remove();
  button('buiten').focus();
  await settle();
  expect(focused()).toBe('buiten');

  button('weg b').focus();
  button('weg b').blur();
  await settle();
  button('weg b').closest('li')!.remove();
  await settle();
  expect(document.activeElement).toBe(document.body);
});

test('a panel that goes says itself where the focus is next', async () => {
  button('weg a').focus();
  document.querySelector('[data-keeps-focus]')!.remove();
  await settle();
  expect(document.activeElement).toBe(document.body);
});
