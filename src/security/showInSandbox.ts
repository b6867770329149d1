import { REPORT_POLICY } from './policyNames.ts';
import { trustedTypes } from './early/trustedTypes.ts';

const policy = trustedTypes?.createPolicy(REPORT_POLICY, { createHTML: (html) => html });

/** Shows a page in a frame in which nothing runs; into any other frame it does not go. */
export function showInSandbox(frame: HTMLIFrameElement, html: string): void {
  if (frame.getAttribute('sandbox') !== '') throw new Error('a frame without a sandbox');
  frame.srcdoc = policy?.createHTML(html) ?? html;
}
