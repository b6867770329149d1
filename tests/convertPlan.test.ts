import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '#geo/cli/run.ts';
import { openFile } from '#geo/formats/openFile.ts';
import { soundParts } from '#geo/formats/planFile/planFileFixtures.ts';
import { writePlanFile } from '#geo/formats/planFile/writePlanFile.ts';
import { fileOfBytes } from '#geo/formats/sourceFile.ts';
import { createTally } from '#geo/formats/tally.ts';

const example = (name: string) =>
  fileURLToPath(new URL(`../public/examples/${name}.buurtdekking.json`, import.meta.url));
const PLAN = example('dieren-west');
/** with groups of every use */
const MIXED_PLAN = example('brediuskwartier');
const folder = mkdtempSync(join(tmpdir(), 'buurtdekking-convert-'));
afterAll(() => rmSync(folder, { recursive: true }));
const inFolder = (name: string) => join(folder, name);

async function layersIn(name: string) {
  const file = fileOfBytes(name, readFileSync(inFolder(name)));
  const opened = await openFile(file, createTally());
  if (!opened.ok || opened.value.kind !== 'layers') throw new Error(JSON.stringify(opened));
  return opened.value.layers;
}

describe('a plan is converted', () => {
  test('to its layers in a GeoPackage, and tells how many of each there are', async () => {
    const ended = await run(['convert', PLAN, inFolder('plan.gpkg'), '--crs', 'EPSG:28992']);
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
    expect(ended.stdout).toMatch(/plan\.gpkg: EPSG:28992\n.*\n +dekking +400\n/);
    const layers = await layersIn('plan.gpkg');
    expect(layers.map(({ name, found }) => [name, found])).toEqual([
      ['dekking', 400],
      ['gaten', 5],
      ['appgroepen', 4],
      ['deelgebieden', 4],
      ['voorstellen', 0],
      ['borden', 0],
      ['wijken', 2],
    ]);
    expect(layers[0]!.crs).toMatchObject({ known: 'EPSG:28992' });
  });

  test('for a purpose: groups that do not count are not there', async () => {
    const usesFor = async (purpose: string) => {
      await run(['convert', MIXED_PLAN, inFolder('plan.geojson'), '--purpose', purpose]);
      const [layer] = await layersIn('plan.geojson');
      const groups = layer!.features.filter(
        ({ properties }) => properties['layer'] === 'appgroepen',
      );
      return new Set(groups.map(({ properties }) => properties['gebruik']));
    };
    expect(await usesFor('all')).toEqual(new Set(['gemengd', 'sociaal', 'veiligheid']));
    expect(await usesFor('safety')).toEqual(new Set(['gemengd', 'veiligheid']));
  });

  test('in a scenario: with what it changes', async () => {
    const plan = inFolder('scenario.buurtdekking.json');
    const text = writePlanFile(soundParts, plan);
    if (!text.ok) throw new Error(JSON.stringify(text.problem));
    writeFileSync(plan, text.value);
    const ended = await run(['convert', plan, inFolder('then.gpkg'), '--scenario', 'Straks']);
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
    const layers = await layersIn('then.gpkg');
    const proposals = layers.find(({ name }) => name === 'voorstellen')!;
    // the scenario ends the only link there is
    expect(proposals.features.map(({ properties }) => properties['soort'])).toEqual(['valt af']);
  });

  test('only in a scenario that it has', async () => {
    const ended = await run(['convert', PLAN, inFolder('plan.kml'), '--scenario', 'Ooit']);
    expect(ended).toMatchObject({ exitCode: 1, stdout: '' });
    expect(ended.stderr).toContain('no scenario "Ooit"');
  });

  test('and only a plan has a scenario', async () => {
    const streets = inFolder('plan.geojson');
    const ended = await run(['convert', streets, inFolder('plan.kml'), '--scenario', 'Ooit']);
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ended.stderr).toContain('--scenario');
  });
});

describe('the layers of a file', () => {
  test.each(['shp.zip', 'geojson.zip', 'csv.zip'])('are kept in a .%s', async (extension) => {
    await run(['convert', PLAN, inFolder('plan.gpkg')]);
    const to = `again.${extension}`;
    const ended = await run(['convert', inFolder('plan.gpkg'), inFolder(to)]);
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
    expect((await layersIn(to)).map(({ name, found }) => [name, found])).toEqual([
      ['dekking', 400],
      ['gaten', 5],
      ['appgroepen', 4],
      ['deelgebieden', 4],
      ['wijken', 2],
    ]);
  });

  test('are told apart by a column in a file that knows no layers', async () => {
    await run(['convert', PLAN, inFolder('plan.gpkg')]);
    await run(['convert', inFolder('plan.gpkg'), inFolder('again.csv')]);
    const [header, first] = readFileSync(inFolder('again.csv'), 'utf8').split('\r\n');
    expect(header).toMatch(/^\ufefflayer;/);
    expect(first).toMatch(/^dekking;/);
  });
});
