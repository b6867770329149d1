import { describe, expect, test } from 'vitest';
import { applyChange } from '../change.ts';
import { addScenario, updateScenario } from './scenarios.ts';
import { done, scenarioPlan } from './scenarioFixtures.ts';

const plan = scenarioPlan();

describe('a scenario', () => {
  test('begins with nothing planned', () => {
    const change = done(addScenario(plan, { id: 'spring-1', name: ' Voorjaar ' }));
    expect(applyChange(plan, change).scenarios['spring-1']).toEqual({
      id: 'spring-1',
      name: 'Voorjaar',
      note: '',
      removes: [],
    });
    expect(change.label).toEqual({ code: 'scenario/add', name: 'Voorjaar' });
  });

  test('needs a name and an id of its own', () => {
    expect(addScenario(plan, { id: 'spring-1', name: ' ' })).toMatchObject({
      problem: { code: 'edit/invalid', path: 'name' },
    });
    expect(addScenario(plan, { id: 'later-1', name: 'Later' })).toMatchObject({
      problem: { code: 'edit/id-in-use' },
    });
  });

  test('gets another name or note, and keeps what it ends', () => {
    const fields = { name: 'Na de zomer', note: 'Eerst de flats' };
    const changed = applyChange(plan, done(updateScenario(plan, { id: 'later-1', fields })));
    expect(changed.scenarios['later-1']).toEqual({ id: 'later-1', removes: ['link-2'], ...fields });
    expect(updateScenario(plan, { id: 'lost-1', fields })).toMatchObject({
      problem: { code: 'edit/not-found' },
    });
  });
});
