/** More than a neighbourhood gets in years; of a larger mailbox the last, which are the newest mostly. */
const MOST_MESSAGES = 5_000;
/** What is said stands before what is attached. */
const MOST_BYTES = 1_000_000;

const [LINE_FEED, CARRIAGE_RETURN] = [10, 13];
const FROM = new TextEncoder().encode('From ');

/** The messages of a mailbox file (mbox), each from a line "From " after an empty one to the next. */
export function messagesIn(mailbox: Uint8Array): readonly Uint8Array[] {
  const messages: Uint8Array[] = [];
  let begin = endOfLine(mailbox, 0);
  for (let at = begin; at < mailbox.length;) {
    const next = endOfLine(mailbox, at);
    const isLast = next >= mailbox.length;
    if (isLast || (isEmptyLine(mailbox, at, next) && startsWithFrom(mailbox, next))) {
      messages.push(mailbox.subarray(begin, Math.min(next, begin + MOST_BYTES)));
      begin = endOfLine(mailbox, next);
      at = begin;
    } else at = next;
  }
  return messages.slice(-MOST_MESSAGES);
}

export const isMailbox = (bytes: Uint8Array): boolean => startsWithFrom(bytes, 0);

const startsWithFrom = (bytes: Uint8Array, at: number) =>
  FROM.every((byte, i) => bytes[at + i] === byte);

/** Where the next line begins. */
function endOfLine(bytes: Uint8Array, at: number): number {
  const feed = bytes.indexOf(LINE_FEED, at);
  return feed < 0 ? bytes.length : feed + 1;
}

const isEmptyLine = (bytes: Uint8Array, from: number, to: number) =>
  to - from === 1 || (to - from === 2 && bytes[from] === CARRIAGE_RETURN);
