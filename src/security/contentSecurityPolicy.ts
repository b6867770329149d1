import { SERVICE_ORIGINS } from '#src/services/origins.ts';
import { REPORT_POLICY } from './policyNames.ts';

/** What the built page may load, run and ask: see docs/security.md, which explains every line. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // for browsers that know no finer
  "style-src 'self' 'unsafe-inline'",
  // Mantine and react-remove-scroll write style elements; attributes are set through the DOM, which is allowed
  "style-src-elem 'self' 'unsafe-inline'",
  "style-src-attr 'none'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  // the services that the user can choose to search with, and nobody else
  `connect-src 'self' ${SERVICE_ORIGINS.join(' ')}`,
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types default ${REPORT_POLICY}`,
].join('; ');
