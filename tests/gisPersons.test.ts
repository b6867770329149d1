import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { DossierContact } from '#geo/dossier/dossier.ts';
import { openDatabase, rowsOf } from '#geo/formats/geopackage/database.ts';
import { OUT_FORMATS } from '#geo/formats/write/writers.ts';
import { exampleFiles } from './examplePlans.ts';
import { layersFor, written } from './gisFixtures.ts';
import { foundIn, personsIn } from './personsIn.ts';
import { busyPlan, dossierWith, LATER } from './reportFixtures.ts';

const EXTENSIONS = [...OUT_FORMATS.keys()];

/** Everything that can be read in a file: its bytes, what is zipped in it, and a database row by row. */
async function textOf(bytes: Buffer): Promise<string> {
  const texts = [bytes.toString('utf8'), bytes.toString('latin1')];
  if (bytes.subarray(0, 2).toString() === 'PK') {
    for (const [path, inside] of Object.entries(unzipSync(bytes))) {
      texts.push(path, await textOf(Buffer.from(inside)));
    }
  }
  if (bytes.subarray(0, 6).toString() === 'SQLite') {
    const database = await openDatabase(bytes);
    for (const { name } of rowsOf(
      database,
      "SELECT name FROM sqlite_master WHERE type = 'table'",
    )) {
      for (const row of rowsOf(database, `SELECT * FROM "${String(name)}"`)) {
        texts.push(JSON.stringify(Object.values(row).filter((value) => typeof value === 'string')));
      }
    }
    database.close();
  }
  return texts.join('\n');
}

/** As a text stands in XML. */
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe.each(exampleFiles)('of %s', (file) => {
  const plan = busyPlan(file);
  const told = personsIn(plan);
  const contact: DossierContact = {
    name: 'Piet Gekozen',
    mobile: '06 00000077',
    email: 'piet@voorbeeld.invalid',
    groups: ['Noord'],
    subAreas: [],
  };
  // contacts may be in a dossier for a report: a GIS never gets them
  const dossier = dossierWith(file, plan, LATER, [contact]);
  const secrets = [...told, contact.name, contact.mobile, contact.email];

  test.each(EXTENSIONS)(
    'a .%s tells of nobody: no name, number, address or note',
    async (extension) => {
      const text = await textOf(
        await written(layersFor(dossier, extension, 'EPSG:4326'), extension),
      );
      expect(secrets.length).toBeGreaterThan(15);
      // the search sees what is in it: a group that a scenario has, and one without its person
      const { name } = dossier.groups.find(({ planned }) => planned)!;
      expect(foundIn(text, [name, escaped(name)])).not.toEqual([]);
      expect(text).toContain('Groep van …');
      expect(foundIn(text, secrets)).toEqual([]);
    },
  );
});
