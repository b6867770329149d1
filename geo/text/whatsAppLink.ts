import { mobileDigits } from '#geo/plan/sameContact.ts';

// E.164: at most 15 digits; the shortest numbers of a country have 7 with its code
const LEAST_DIGITS = 7;
const MOST_DIGITS = 15;
/** Longer ones are cut by some phones. */
const LONGEST_LINK = 1_800;

/**
 * A link that opens a draft in WhatsApp and sends nothing ("click to chat"). null when the number cannot
 * be dialled, or when the text is too long for a link.
 */
export function whatsAppLink(mobile: string, text: string): string | null {
  const digits = mobileDigits(mobile);
  if (digits.length < LEAST_DIGITS || digits.length > MOST_DIGITS) return null;
  // half a character has no code in a link
  const whole = text.replaceAll(/\p{Cs}/gu, '');
  const link = `https://wa.me/${digits}?text=${encodeURIComponent(whole)}`;
  return link.length > LONGEST_LINK ? null : link;
}
