import { describe, expect, test } from 'vitest';
import { brediusPlan } from '../scripts/example/bredius/plan.ts';
import { dierenPlan } from '../scripts/example/dieren/plan.ts';
import { examples } from '../scripts/example/examples.ts';
import { BREDIUS, DIEREN, exampleBytes, exampleFiles, examplePlan } from './examplePlans.ts';

describe('the example files', () => {
  test('are what the script writes: npm run example', () => {
    const texts = examples();
    expect(texts.map(({ file }) => file)).toEqual(exampleFiles);
    for (const [i, file] of exampleFiles.entries())
      expect(new TextDecoder().decode(exampleBytes(file)) === texts[i]!.text).toBe(true);
  });

  test('come out the same whenever they are made', () => {
    expect(dierenPlan()).toEqual(dierenPlan());
    expect(brediusPlan()).toEqual(brediusPlan());
  });

  test.each(exampleFiles)('%s is read without loss, and is small', (file) => {
    const { plan, dropped, history } = examplePlan(file);
    expect(dropped).toEqual([]);
    expect(history).toBeNull();
    expect(plan.settings['settings']!.schematic).toBe(true);
    expect(exampleBytes(file).length).toBeLessThan(400 * 1024);
  });

  test.each(exampleFiles)('%s names nobody who could exist', (file) => {
    const { plan } = examplePlan(file);
    const people = [...Object.values(plan.persons), ...Object.values(plan.signUps)];
    expect(people.length).toBeGreaterThan(0);
    for (const { name, mobile, email } of people) {
      expect(name).toMatch(/^\w+ (Voorbeeld|Verzonnen|Denkbeeldig|Fictief|Proefbewoner|Nergens)/);
      expect(mobile).toMatch(/^06-000000\d\d$/);
      expect(email).toMatch(/@voorbeeld\.nl$/);
    }
  });

  test('in Dieren-West each of four sub-areas has a contact person and a safety group', () => {
    const { plan } = examplePlan(DIEREN);
    const subAreas = Object.values(plan.subAreas);
    expect(subAreas).toHaveLength(4);
    for (const subArea of subAreas) {
      expect(subArea.contactPersons).toHaveLength(1);
      const links = Object.values(plan.links).filter(
        ({ target }) => target.kind === 'subArea' && target.subArea === subArea.id,
      );
      expect(links).toHaveLength(1);
      const group = plan.groups[links[0]!.group]!;
      expect(group).toMatchObject({ use: 'safety', platform: 'whatsapp' });
      expect(group.administrators).toEqual(subArea.contactPersons);
    }
  });

  test('in the Brediuskwartier groups of every use serve streets, sides, numbers and stretches', () => {
    const { plan } = examplePlan(BREDIUS);
    const groups = Object.values(plan.groups);
    expect(new Set(groups.map(({ use }) => use))).toEqual(new Set(['safety', 'mixed', 'social']));
    expect(new Set(groups.map(({ platform }) => platform)).size).toBe(4);
    const kinds = new Set(Object.values(plan.links).map(({ target }) => target.kind));
    expect(kinds).toEqual(new Set(['street', 'side', 'numbers', 'between']));
  });
});
