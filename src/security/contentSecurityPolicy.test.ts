import { expect, test } from 'vitest';
import { SERVICE_ORIGINS } from '#src/services/origins.ts';
import { CONTENT_SECURITY_POLICY } from './contentSecurityPolicy.ts';

const directives = new Map(
  CONTENT_SECURITY_POLICY.split('; ').map((directive) => {
    const [name, ...sources] = directive.split(' ');
    return [name, sources] as const;
  }),
);

test('what is not named may not be loaded', () => {
  expect(directives.get('default-src')).toEqual(["'none'"]);
});

test('scripts and workers are files of the app: none is written into the page, none is made of text', () => {
  expect(directives.get('script-src')).toEqual(["'self'"]);
  expect(directives.get('worker-src')).toEqual(["'self'"]);
  expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
});

test('nobody is asked but the app itself and the services that a user can choose', () => {
  expect(directives.get('connect-src')).toEqual(["'self'", ...SERVICE_ORIGINS]);
  const others = CONTENT_SECURITY_POLICY.split(/[ ;]+/).filter((word) => word.includes('://'));
  expect(others).toEqual([...SERVICE_ORIGINS]);
});

test('it can be written in an attribute', () => {
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/["<>&]/);
});
