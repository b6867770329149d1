import type { Texts } from '../shape.ts';
import type { steps as dutch } from '../nl/steps.ts';

export const steps: Texts<typeof dutch> = {
  'plan/create': 'plan started',
  'settings/update': 'settings changed',
  'dataSet/use': '{{name}} loaded',
  'dataSet/renew': '{{name}} renewed',
  'dataSet/remove': '{{name}} removed',
  'subArea/add': '{{name}} drawn',
  'subArea/update': '{{name}} changed',
  'subArea/reshape': 'shape of {{name}} changed',
  'subArea/remove': '{{name}} removed',
  'group/add': 'group {{name}} added',
  'group/update': 'group {{name}} changed',
  'group/remove': 'group {{name}} removed',
  'link/add': 'added to {{name}}',
  'target/repoint': 'now refers to {{name}}',
  'target/remove': '{{name}} let go',
  'link/remove': 'unlinked',
  'exclusion/add': '{{name}} does not count',
  'exclusion/remove': 'counts again',
  'person/add': 'person added',
  'person/update': 'person changed',
  'person/remove': 'person removed',
};
