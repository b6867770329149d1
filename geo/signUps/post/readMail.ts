import PostalMime from 'postal-mime';
import type { ReadSignUp } from '../readSignUp.ts';
import { htmlText } from './htmlText.ts';
import { readPost } from './readPost.ts';

// a message within a message within a message: nobody signs up so
const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 200_000 };

/** The sign-ups in an e-mail (.eml); none when it cannot be read. `now`: for one without a date. */
export async function readMail(message: Uint8Array, now: string): Promise<readonly ReadSignUp[]> {
  try {
    const { text, html = '', from, date } = await PostalMime.parse(message, LIMITS);
    const sent = new Date(date ?? now);
    return readPost({
      // a plain part may be there and say nothing
      text: text?.trim() ? text : htmlText(html),
      sender: from?.name ?? '',
      receivedAt: Number.isNaN(sent.getTime()) ? now : sent.toISOString(),
    });
  } catch {
    return [];
  }
}
