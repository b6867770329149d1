import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { invitationHash, mailtoLink, readInvitation } from './invitation.ts';

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
  .map((text) =>
    text
      .slice(0, 120)
      .trim()
      .replaceAll(/\p{Cs}/gu, '?'),
  )
  .filter((text) => text !== '');

test('what the link says is read back, whatever the neighbourhood is called', () => {
  fc.assert(
    fc.property(line, fc.constantFrom('nl' as const, 'en' as const), (place, language) => {
      const invitation = { place, email: 'coordinator@voorbeeld.nl', language };
      const hash = invitationHash(invitation)!;
      expect(readInvitation(hash)).toEqual(invitation);
      // nothing of it goes to a server
      expect(new URL(`https://voorbeeld.nl/app/${hash}`).search).toBe('');
    }),
  );
});

test.each([
  '',
  '#/',
  '#/groups?plan=plan-1',
  '#/aanmelden',
  '#/aanmelden?buurt=Zuid',
  '#/aanmelden?buurt=Zuid&aan=geen-adres',
  '#/aanmelden?buurt=&aan=coordinator@voorbeeld.nl',
  '#/aanmelden?buurt=Zuid&aan=javascript:alert(1)',
])('is no link to the form: %s', (hash) => {
  expect(readInvitation(hash)).toBeNull();
});

test('without a right address there is no link', () => {
  expect(invitationHash({ place: 'Zuid', email: 'jan', language: 'nl' })).toBeNull();
});

test('an e-mail link holds the text and nothing more, and is not made too long', () => {
  const link = mailtoLink('a@voorbeeld.nl', 'Één & twee', 'regel 1\nregel 2?cc=x@y.nl')!;
  const url = new URL(link);
  expect(url.pathname).toBe('a@voorbeeld.nl');
  expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
  expect(url.searchParams.get('body')).toBe('regel 1\r\nregel 2?cc=x@y.nl');
  expect(mailtoLink('a@voorbeeld.nl?bcc=b@c.nl', '', '')).not.toContain('?bcc');
  expect(mailtoLink('a@voorbeeld.nl', '', 'x'.repeat(3_000))).toBeNull();
});
