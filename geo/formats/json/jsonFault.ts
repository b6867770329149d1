export interface JsonFault {
  /** the text ends inside a value, or goes on with what may not stand there */
  readonly kind: 'truncated' | 'syntax';
  /** where in the text, from 0 */
  readonly index: number;
}

/**
 * Where a text stops being JSON (RFC 8259); null when it is JSON. The messages of `JSON.parse`
 * differ between engines and versions and seldom name the place. Keeps its own stack, so that no
 * nesting overflows it.
 */
export function jsonFault(text: string): JsonFault | null {
  const open: string[] = [];
  let expects: Expectation = 'value';
  let at = skipBlanks(text, 0);
  while (at < text.length) {
    const token = tokenAt(text, at);
    const next: Expectation | null = token === null ? null : accept(token, expects, open);
    if (token === null || next === null)
      return { kind: isCutOff(text, at) ? 'truncated' : 'syntax', index: at };
    expects = next;
    at = skipBlanks(text, at + token.length);
  }
  return expects === 'end' ? null : { kind: 'truncated', index: at };
}

/** What may come next. */
type Expectation =
  'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or ]' | ', or }' | 'end';

const BLANKS = /[ \t\n\r]*/y;
// unrolled, so that a string of many megabytes does not fill the stack of the matcher; a string
// may hold anything from the space on but a bare quote or backslash
const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const OTHER = /[{}[\]:,]|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function skipBlanks(text: string, at: number): number {
  BLANKS.lastIndex = at;
  BLANKS.test(text);
  return BLANKS.lastIndex;
}

function tokenAt(text: string, at: number): string | null {
  const pattern = text[at] === '"' ? STRING : OTHER;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** What may follow `token`, or null where it may not stand. */
function accept(token: string, expects: Expectation, open: string[]): Expectation | null {
  const takesValue = expects.startsWith('value');
  switch (token.charAt(0)) {
    case '{':
    case '[':
      if (!takesValue) return null;
      open.push(token);
      return token === '{' ? 'name or }' : 'value or ]';
    case '}':
    case ']':
      if (!expects.endsWith(`or ${token}`)) return null;
      open.pop();
      return afterValue(open);
    case ',':
      if (!expects.startsWith(',')) return null;
      return open.at(-1) === '{' ? 'name' : 'value';
    case ':':
      return expects === ':' ? 'value' : null;
    case '"':
      if (expects.startsWith('name')) return ':';
      return takesValue ? afterValue(open) : null;
    default:
      return takesValue ? afterValue(open) : null;
  }
}

function afterValue(open: readonly string[]): Expectation {
  const inside = open.at(-1);
  if (inside === undefined) return 'end';
  return inside === '{' ? ', or }' : ', or ]';
}

/** Whether what stands at `at` is the beginning of a string, word or number that the end cuts. */
function isCutOff(text: string, at: number): boolean {
  const rest = text.slice(at);
  return CUT_STRING.test(rest) || CUT_WORD.test(rest);
}

const CUT_STRING = /^"[^"\\]*(?:\\[^][^"\\]*)*\\?$/;
// a number is a whole token up to its point or exponent, so only these are left of a cut one
const CUT_WORD = /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-|\.|[eE][+-]?)$/;
