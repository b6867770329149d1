import { expect, test } from 'vitest';
import { signUpSchema } from '#geo/plan/entities.ts';
import type { Answer } from './answer.ts';
import { doubted, duplicatesAmong, signUpOf, type ReadSignUp } from './readSignUp.ts';

const resident: Answer = {
  kind: 'resident',
  name: 'Anna Voorbeeld',
  mobile: '06 00000001',
  street: 'Irisstraat',
  houseNumber: '3',
  note: '',
  consent: { date: '2026-11-20', version: '2026-1' },
};
const read = (answer: Answer, fields: Partial<ReadSignUp> = {}): ReadSignUp => ({
  answer,
  place: null,
  receivedAt: '2026-11-20T12:00:00Z',
  doubts: [],
  ...fields,
});
const doubtsOf = (...list: readonly ReadSignUp[]) =>
  doubted({ signUps: {} }, 'Zuid', list).map(({ doubts }) => doubts);

test('the same person twice is a duplicate, however the number is written', () => {
  expect(doubtsOf(read(resident), read({ ...resident, mobile: '+31 6-0000 0001' }))).toEqual([
    [],
    ['duplicate'],
  ]);
});

test('a person who signs up in two ways, and two without a number, are no duplicates', () => {
  const group: Answer = {
    kind: 'administrator',
    name: resident.name,
    mobile: resident.mobile,
    email: '',
    groupName: 'Straatapp',
    use: 'safety',
    streets: 'Irisstraat',
    note: '',
    consent: resident.consent,
  };
  expect(doubtsOf(read(resident), read(group))).toEqual([[], []]);
  const nobody = { ...resident, mobile: '' };
  expect(doubtsOf(read(nobody), read({ ...nobody, name: 'Bas' }))).toEqual([
    ['no-mobile'],
    ['no-mobile'],
  ]);
});

test('what deserves a look is said: another neighbourhood, no consent, changed', () => {
  expect(
    doubtsOf(read({ ...resident, consent: null }, { place: 'Noord', doubts: ['changed'] })),
  ).toEqual([['changed', 'other-place', 'no-consent']]);
  expect(doubtsOf(read(resident, { place: ' ZUID ' }))).toEqual([[]]);
});

test('what the plan has already is a duplicate, and what is taken in is a sound sign-up', () => {
  const signUp = signUpOf(read(resident), 'signup-1');
  expect(signUpSchema.parse(signUp)).toEqual(signUp);
  const plan = { signUps: { 'signup-1': signUp } };
  expect(doubted(plan, 'Zuid', [read(resident)])[0]!.doubts).toEqual(['duplicate']);
  const later = { ...signUp, id: 'signup-2', receivedAt: '2026-11-21T12:00:00Z' };
  expect(duplicatesAmong([later, signUp])).toEqual(new Set(['signup-2']));
});
