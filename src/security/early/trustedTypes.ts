/** As much of Trusted Types as is used here: TypeScript does not know them. */
interface PolicyRules {
  readonly createHTML?: (html: string) => string | null;
  readonly createScriptURL?: (url: string) => string | null;
}

interface Policy {
  readonly createHTML: (html: string) => string;
}

interface Factory {
  readonly createPolicy: (name: string, rules: PolicyRules) => Policy;
}

/** Not in every browser; where there are none, strings are trusted as they always were. */
export const trustedTypes = (globalThis as { trustedTypes?: Factory }).trustedTypes;
