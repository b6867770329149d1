import { readLetters } from '../letter/readLetters.ts';
import type { ReadSignUp } from '../readSignUp.ts';
import { looseSignUp } from './looseSignUp.ts';

/** A message: what it says, who sent it, and when. */
export interface Post {
  readonly text: string;
  /** the sender's name; '' when it is not known */
  readonly sender: string;
  /** a moment, ISO 8601 */
  readonly receivedAt: string;
}

/** The sign-ups in a message: those that the form wrote, else one in loose words. */
export function readPost({ text, sender, receivedAt }: Post): readonly ReadSignUp[] {
  const letters = readLetters(text);
  if (letters.length > 0) {
    return letters.map(({ answer, place, isChanged }) => ({
      answer,
      place,
      receivedAt,
      doubts: isChanged ? ['changed'] : [],
    }));
  }
  const answer = looseSignUp(text, sender);
  return answer ? [{ answer, place: null, receivedAt, doubts: ['loose'] }] : [];
}
