import { splitAddress } from '#geo/formats/readings/splitAddress.ts';
import { answerSchema, type Answer } from '../answer.ts';

const MOBILE = /(?:\+31|0031|\b0)[\s-]?\(?0?\)?[\s-]?6(?:[\s-]?\d){8}(?!\d)/;
// on its line or on the next; bounded, for a text may be nothing but blanks
const LABELLED_NAME =
  /^[ \t]{0,40}(?:mijn |uw )?(?:volledige )?(?:naam|name)(?: is)?[: \t]{1,40}(?:\r?\n[ \t]{0,40})?(\S.+)$/im;
const ADDRESS_LABEL = /^\s*(?:mijn |uw )?(?:adres|address|woonadres)\s*(?:is)?\s*:?\s*/i;
// a line that is an address is short, and begins with a letter or "1e"
const ADDRESS_LINE = /^(?=.{5,80}$)(?:\d+e\s)?\p{L}/u;
const LONGEST_TEXT = 100_000;

/**
 * A resident's sign-up in loose words: a mobile number, a name (else who sent it) and, on a line or
 * between commas, an address. null when the number or the name is not there: then it is other post.
 */
export function looseSignUp(text: string, sender: string): Answer | null {
  const words = text.slice(0, LONGEST_TEXT);
  const mobile = MOBILE.exec(words)?.[0];
  if (mobile === undefined) return null;
  const name = (LABELLED_NAME.exec(words)?.[1] ?? sender).split(/[,;]/)[0]!.trim();
  if (name === '') return null;
  const address = words
    .split(/[\n,;]|\. /)
    .map((part) => part.replace(ADDRESS_LABEL, '').replace(MOBILE, '').trim())
    .filter((part) => ADDRESS_LINE.test(part))
    .map((part) => splitAddress(part))
    .find((each) => each !== null);
  const parsed = answerSchema.safeParse({
    kind: 'resident',
    name: name.slice(0, 120),
    mobile: mobile.trim(),
    street: address?.street.slice(0, 120) ?? '',
    houseNumber: address?.number.slice(0, 20) ?? '',
    note: '',
    consent: null,
  });
  return parsed.success ? parsed.data : null;
}
