/** The Trusted Types policies that the page allows, beside the default one. */
export const REPORT_POLICY = 'report';
