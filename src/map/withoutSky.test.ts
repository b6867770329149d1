import { expect, test } from 'vitest';
import type { Map } from 'maplibre-gl';
import { withoutSky } from './withoutSky.ts';

const painter = () => ({ drawFunctions: { sky: () => 'sky', line: () => 'line' } });

test('no sky is drawn, also when the device gave the map another context; the rest is', () => {
  const restored: (() => void)[] = [];
  const map = {
    painter: painter(),
    on: (event: string, hear: () => void) =>
      event === 'webglcontextrestored' ? restored.push(hear) : 0,
  };
  const drawn = () => [map.painter.drawFunctions.sky(), map.painter.drawFunctions.line()];

  withoutSky(map as unknown as Map);
  expect(drawn()).toEqual([undefined, 'line']);

  map.painter = painter();
  for (const hear of restored) hear();
  expect(drawn()).toEqual([undefined, 'line']);
});
