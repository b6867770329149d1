import { expect, test } from 'vitest';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { ServiceProblem } from '../problem.ts';
import { circuitBreaker } from './circuitBreaker.ts';

const DOWN: ServiceProblem = {
  code: 'service/failing',
  service: 'brt',
  status: 503,
  waitSeconds: null,
};
const CANCELLED: ServiceProblem = { code: 'service/cancelled', service: 'brt' };

type Answer = Result<string, ServiceProblem>;

/** A breaker with a service behind it that answers as told, and a time that is told. */
function service() {
  const world = {
    now: 1_000_000,
    answer: fail(DOWN) as Answer,
    asked: 0,
    heard: [] as (string | null)[],
  };
  const breaker = circuitBreaker({ now: () => world.now, random: () => 0.5 }, (trouble) =>
    world.heard.push(trouble && `${trouble.problem.code} ${trouble.pauseMs}`),
  );
  const ask = () =>
    breaker.ask(() => {
      world.asked++;
      return Promise.resolve(world.answer);
    });
  return { world, breaker, ask };
}

test('a service that works is asked every time', async () => {
  const { world, ask } = service();
  world.answer = succeed('tile');
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([
    succeed('tile'),
    succeed('tile'),
    succeed('tile'),
  ]);
  expect(world.asked).toBe(3);
  expect(world.heard).toEqual([]);
});

test('after a failure nothing is asked for a while, and the reason stands', async () => {
  const { world, ask } = service();
  await ask();
  world.now += 5_999;
  expect(await ask()).toEqual(fail(DOWN));
  expect(world.asked).toBe(1);
});

test('what fails together is one failure', async () => {
  const { world, ask } = service();
  await Promise.all([ask(), ask(), ask()]);
  expect(world.asked).toBe(3);
  expect(world.heard).toEqual(['service/failing 6000']);
});

test('then one question tries, and the pause grows while it fails, up to a minute', async () => {
  const { world, ask } = service();
  await ask();
  for (let i = 0; i < 5; i++) {
    world.now += 60_000;
    await Promise.all([ask(), ask(), ask()]);
  }
  expect(world.asked).toBe(6);
  expect(world.heard.map((heard) => Number(heard?.split(' ')[1]))).toEqual([
    6_000, 12_000, 24_000, 45_000, 45_000, 45_000,
  ]);
});

test('once it works again the others follow, and that is told', async () => {
  const { world, ask } = service();
  await ask();
  world.now += 6_000;
  world.answer = succeed('tile');
  expect(await ask()).toEqual(succeed('tile'));
  expect(await ask()).toEqual(succeed('tile'));
  expect(world.heard).toEqual(['service/failing 6000', null]);
});

test('a pause that the service asks for is kept', async () => {
  const { world, ask } = service();
  world.answer = fail({ code: 'service/busy', service: 'brt', waitSeconds: 120 });
  await ask();
  world.now += 119_000;
  await ask();
  expect(world.asked).toBe(1);
});

test('what was called off is no failure', async () => {
  const { world, ask } = service();
  world.answer = fail(CANCELLED);
  await ask();
  await ask();
  expect(world.asked).toBe(2);
  expect(world.heard).toEqual([]);
});

test('a network that is back may be tried at once', async () => {
  const { world, breaker, ask } = service();
  await ask();
  breaker.reset();
  world.answer = succeed('tile');
  expect(await ask()).toEqual(succeed('tile'));
});
