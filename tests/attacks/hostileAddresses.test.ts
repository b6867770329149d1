// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { invitationHash, mailtoLink, readInvitation } from '#geo/signUps/invitation.ts';
import { whatsAppLink } from '#geo/text/whatsAppLink.ts';
import { ownScript } from '#src/security/early/allowedText.ts';
import { fileName } from '#src/state/fileName.ts';
import { formatRoute, parseRoute, type Selection } from '#src/state/route.ts';
import { HOSTILE_TEXTS } from './hostileTexts.ts';

const encoded = HOSTILE_TEXTS.map((text) => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '')));

const idOf = (selection: Selection | null) => (selection?.kind === 'group' ? selection.id : null);

describe('an address of the app', () => {
  test.each([
    ...encoded.map((text) => `#/${text}?plan=${text}`),
    ...encoded.map((text) => `#/groups?plan=p&on=group:${text}&scenario=${text}&tab=${text}`),
    '#/groups?plan=p&on=__proto__:group-1',
    '#/groups?plan=p&on=constructor:group-1',
    '#/groups?plan=p&on=group:__proto__',
    '#/groups?plan=p&at=NaN,Infinity,-1',
    '#/groups?plan=p&at=1e999,52,10',
    `#/${'/'.repeat(5_000)}?${'&'.repeat(5_000)}`,
    `#/groups?plan=${'p'.repeat(100_000)}`,
    '#/%E0%A4%A?plan=%',
    '#javascript:window.__pwned=1',
  ])('shows a panel that there is, and passes on nothing that is none: %.60s', (hash) => {
    const route = parseRoute(hash);
    expect(route.panel).toMatch(/^[a-z-]+$/);
    for (const id of [route.scenario, idOf(route.selection)]) {
      expect(id ?? 'none').toMatch(/^[A-Za-z0-9-]+$/);
    }
    expect(Object.values(route.camera ?? {}).every(Number.isFinite)).toBe(true);
    // without a plan nothing else is kept; with one, what is shown is what the address says
    const { hash: again } = new URL(formatRoute(route), 'https://kaart.example/');
    expect(route.plan === null ? null : parseRoute(again)).toEqual(route.plan && route);
  });
});

describe('an invitation', () => {
  const link = (buurt: string, aan: string) =>
    `#/aanmelden?${new URLSearchParams({ buurt, aan }).toString()}`;

  test.each([
    'a@b.nl?bcc=elders@elders.invalid',
    'a@b.nl,elders@elders.invalid',
    'a@b.nl;elders@elders.invalid',
    'a@b.nl&cc=elders@elders.invalid',
    'a@b.nl\r\nBcc: elders@elders.invalid',
    '"a" <a@b.nl>',
    'javascript:window.__pwned=1//@b.nl',
    '@b.nl',
    'a@',
  ])('to anything but one e-mail address is none: %s', (aan) => {
    expect(readInvitation(link('Zuid', aan))).toBeNull();
  });

  test('may have any name of a neighbourhood, which is text and no more', () => {
    const read = HOSTILE_TEXTS.flatMap((text) => {
      const invitation = readInvitation(link(text, 'zuid@voorbeeld.invalid'));
      return invitation ? [invitation] : [];
    });
    expect(read.length).toBeGreaterThan(20);
    for (const invitation of read) {
      expect(readInvitation(invitationHash(invitation)!)).toEqual(invitation);
    }
  });
});

describe('a link that opens another program', () => {
  test('opens an e-mail to one address with a subject and a text, whatever these are', () => {
    for (const text of HOSTILE_TEXTS) {
      const link = mailtoLink('zuid@voorbeeld.invalid', text, text)!;
      const { protocol, pathname, searchParams, hash } = new URL(link);
      expect([protocol, pathname, hash]).toEqual(['mailto:', 'zuid@voorbeeld.invalid', '']);
      expect([...searchParams.keys()]).toEqual(['subject', 'body']);
    }
  });

  test('to an address that is none opens nothing else', () => {
    for (const text of HOSTILE_TEXTS) {
      const { protocol, searchParams } = new URL(mailtoLink(text, 'a', 'b')!);
      expect(protocol).toBe('mailto:');
      expect([...searchParams.keys()]).toEqual(['subject', 'body']);
    }
  });

  test('opens a draft in WhatsApp to digits, and nothing where there are none', () => {
    for (const text of HOSTILE_TEXTS) {
      const { origin, pathname, searchParams } = new URL(whatsAppLink('06 00000001', text)!);
      expect([origin, pathname]).toEqual(['https://wa.me', '/31600000001']);
      expect([...searchParams.keys()]).toEqual(['text']);
      expect(whatsAppLink(text, 'x')).toBeNull();
    }
  });

  test('no script is loaded from an address that a text names', () => {
    for (const text of HOSTILE_TEXTS) {
      expect(ownScript(text, 'https://kaart.example/')).toBeNull();
    }
  });
});

test('a file name is letters, digits and hyphens, whatever the plan is called', () => {
  for (const text of HOSTILE_TEXTS) {
    expect(fileName(text, 'csv')).toMatch(/^[a-z0-9-]+-\d{4}-\d{2}-\d{2}\.csv$/);
  }
});
