import { mobileDigits } from '#geo/plan/sameContact.ts';

// E.164: at most 15 digits; the shortest numbers of a country have 7 with its code
const LEAST_DIGITS = 7;
const MOST_DIGITS = 15;

/**
 * A link that opens a draft in WhatsApp and sends nothing ("click to chat"). null when the number cannot
 * be dialled.
 */
export function whatsAppLink(mobile: string, text: string): string | null {
  const digits = mobileDigits(mobile);
  if (digits.length < LEAST_DIGITS || digits.length > MOST_DIGITS) return null;
  return `https://wa.me/${digits}?text=${encodeURIComponent(text)}`;
}
