import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { inDegrees } from '#geo/formats/crs/inDegrees.ts';
import { toLngLat, type KnownCrs, type Place } from '#geo/formats/crs/projections.ts';
import { placeListsOf, type Shape } from '#geo/formats/feature.ts';
import { openDatabase, rowsOf, type Database } from '#geo/formats/geopackage/database.ts';
import { openFile } from '#geo/formats/openFile.ts';
import { fileOfBytes } from '#geo/formats/sourceFile.ts';
import { createTally } from '#geo/formats/tally.ts';
import { boxOf } from '#geo/formats/write/boxOf.ts';
import { hostileDossier, layersFor, written } from './gisFixtures.ts';

const METRES_A_DEGREE = { lng: 68_600, lat: 111_270 };

const dossier = hostileDossier();

/** What our own readers make of the layers with a place. */
async function readBack(extension: string, crs: KnownCrs) {
  const maps = layersFor(dossier, extension, crs).filter(
    ({ geometry, features }) => geometry !== 'none' && features.length > 0,
  );
  const bytes = await written(maps, extension);
  const opened = await openFile(fileOfBytes(`plan.${extension}`, bytes), createTally());
  if (!opened.ok || opened.value.kind !== 'layers') throw new Error(JSON.stringify(opened));
  return { maps, layers: opened.value.layers };
}

const placesOf = (shapes: readonly Shape[]): readonly Place[] =>
  shapes.flatMap(placeListsOf).flat();

const metresBetween = (a: Place, b: Place) =>
  Math.hypot((a[0] - b[0]) * METRES_A_DEGREE.lng, (a[1] - b[1]) * METRES_A_DEGREE.lat);

/** How far a place of either list is at most from the other list; rings may go either way. */
function metresApart(found: readonly Place[], expected: readonly Place[]): number {
  expect(found).toHaveLength(expected.length);
  const farthest = (from: readonly Place[], to: readonly Place[]) =>
    from.reduce(
      (far, place) =>
        Math.max(
          far,
          to.reduce((near, each) => Math.min(near, metresBetween(place, each)), 1e9),
        ),
      0,
    );
  return Math.max(farthest(found, expected), farthest(expected, found));
}

test.each<readonly [string, KnownCrs]>([
  ['gpkg', 'EPSG:28992'],
  ['gpkg', 'EPSG:4326'],
  ['shp.zip', 'EPSG:28992'],
  ['geojson.zip', 'EPSG:28992'],
])(
  'our own readers find in a .%s in %s each layer where it was in degrees',
  async (extension, crs) => {
    const degrees = layersFor(dossier, extension, 'EPSG:4326');
    const { maps, layers } = await readBack(extension, crs);
    expect(layers.map(({ name }) => name)).toEqual(maps.map(({ name }) => name));
    for (const layer of layers) {
      const placed = inDegrees(layer, 'plan', createTally());
      if (!placed.ok) throw new Error(JSON.stringify(placed.problem));
      expect(placed.value.crs).toBe(crs);
      const was = degrees.find(({ name }) => name === layer.name)!;
      expect(placed.value.features).toHaveLength(was.features.length);
      for (const [i, { shapes }] of placed.value.features.entries()) {
        const apart = metresApart(placesOf(shapes), placesOf(was.features[i]!.shapes));
        expect(apart).toBeLessThan(0.001);
      }
    }
  },
);

test('tables of a plan are no hindrance to who opens its shapefiles again', async () => {
  const layers = layersFor(dossier, 'shp.zip', 'EPSG:28992');
  const bytes = await written(layers, 'shp.zip');
  const opened = await openFile(fileOfBytes('plan.shp.zip', bytes), createTally());
  expect(opened).toMatchObject({ ok: true });
  const names = opened.ok && opened.value.kind === 'layers' ? opened.value.layers : [];
  expect(names.map(({ name }) => name)).toEqual(
    layers.filter(({ geometry }) => geometry !== 'none').map(({ name }) => name),
  );
});

test('a KML and the tables of a zip of CSVs have a row for everything', async () => {
  const kml = await readBack('kml', 'EPSG:4326');
  const rows = (layers: readonly { readonly features: readonly unknown[] }[]) =>
    layers.reduce((sum, { features }) => sum + features.length, 0);
  expect(rows(kml.layers)).toBe(rows(kml.maps));
  const csv = await readBack('csv.zip', 'EPSG:28992');
  expect(csv.layers.map(({ name, found }) => [name, found])).toEqual(
    csv.maps.map(({ name, features }) => [name, features.length]),
  );
});

test('to a millimetre is what the systems themselves allow: there and back', () => {
  const [layer] = layersFor(dossier, 'gpkg', 'EPSG:28992');
  const [first] = layersFor(dossier, 'gpkg', 'EPSG:4326');
  for (const [i, { shapes }] of layer!.features.entries()) {
    const back = placesOf(shapes).map((place) => toLngLat('EPSG:28992', place));
    const were = placesOf(first!.features[i]!.shapes);
    expect(metresApart(back, were)).toBeLessThan(0.001);
  }
});

describe('a GeoPackage', () => {
  const layers = layersFor(dossier, 'gpkg', 'EPSG:28992');
  const inDatabase = async (look: (database: Database) => void) => {
    const database = await openDatabase(await written(layers, 'gpkg'));
    try {
      look(database);
    } finally {
      database.close();
    }
  };
  const all = (database: Database, sql: string) => [...rowsOf(database, sql)];

  test('is one by its marks, sound, and holds no reference to nothing', async () => {
    await inDatabase((database) => {
      expect(all(database, 'PRAGMA application_id')).toEqual([{ application_id: 0x47504b47 }]);
      expect(all(database, 'PRAGMA user_version')).toEqual([{ user_version: 10300 }]);
      expect(all(database, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      expect(all(database, 'PRAGMA foreign_key_check')).toEqual([]);
    });
  });

  test('knows the systems that every one has to know, and RD with its shift of datum', async () => {
    await inDatabase((database) => {
      const systems = all(database, 'SELECT * FROM gpkg_spatial_ref_sys ORDER BY srs_id');
      expect(systems.map(({ srs_id: id }) => id)).toEqual([-1, 0, 4326, 28992]);
      expect(String(systems[3]!['definition'])).toContain(
        'TOWGS84[565.417,50.3319,465.552,-0.398957,0.343988,-1.8774,4.0725]',
      );
    });
  });

  test('tells of each layer what it is and where it lies', async () => {
    await inDatabase((database) => {
      const contents = all(
        database,
        "SELECT * FROM gpkg_contents WHERE table_name <> 'layer_styles' ORDER BY rowid",
      );
      expect(contents.map(({ table_name: name }) => name)).toEqual(layers.map(({ name }) => name));
      for (const [i, row] of contents.entries()) {
        const { geometry, features, about } = layers[i]!;
        const box = boxOf(features.flatMap(({ shapes }) => shapes));
        expect(row['description']).toBe(about);
        expect(row['data_type']).toBe(geometry === 'none' ? 'attributes' : 'features');
        expect(row['last_change']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
        expect([row['min_x'], row['min_y'], row['max_x'], row['max_y']]).toEqual(
          box ?? [null, null, null, null],
        );
      }
    });
  });

  test('has for each layer with a style a sound one, whose columns are there', async () => {
    await inDatabase((database) => {
      const styles = all(database, 'SELECT * FROM layer_styles');
      const styled = layers.filter(({ style }) => style);
      expect(styles.map(({ f_table_name: name }) => name)).toEqual(styled.map(({ name }) => name));
      for (const [i, { styleQML: qml, useAsDefault }] of styles.entries()) {
        const expressions: string[] = [];
        const parser = new SaxesParser();
        parser.on('opentag', ({ attributes }) => {
          if (attributes['filter']) expressions.push(attributes['filter']);
          if (attributes['name'] === 'expression') expressions.push(attributes['value']!);
        });
        // throws at what is not XML
        parser.write(String(qml)).close();
        expect(useAsDefault).toBe(1);
        const columns = expressions.flatMap((each) => each.match(/"[^"]+"/g) ?? []);
        const names = layers
          .find(({ name }) => name === styles[i]!['f_table_name'])!
          .columns.map(({ name }) => name);
        for (const column of columns) expect(names).toContain(column.slice(1, -1));
      }
    });
  });

  test('is drawn whole: one rule fits each feature', () => {
    for (const { style, features } of layers) {
      if (!style) continue;
      for (const { properties } of features) {
        const fitting = style.rules.filter(({ where }) =>
          where.every(({ column, value }) => properties[column] === value),
        );
        expect(fitting).toHaveLength(1);
      }
    }
  });
});

test('who waits is told how far it is, up to all features', async () => {
  for (const extension of ['gpkg', 'shp.zip', 'kml', 'xlsx', 'geojson.zip', 'csv.zip']) {
    const layers = layersFor(dossier, extension, 'EPSG:4326');
    let told = 0;
    await written(layers, extension, (features) => (told += features));
    expect(told).toBe(layers.reduce((sum, { features }) => sum + features.length, 0));
  }
});
