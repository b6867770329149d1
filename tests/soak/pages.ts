import type { Message } from './messages.ts';
import type { Said } from './server.ts';

type Say = Message['say'];
type Of<What extends Say> = Extract<Message, { say: What }>;

/** What was said, and how to answer. */
export interface Heard<What extends Say> {
  readonly message: Of<What>;
  readonly answer: Said['answer'];
}

/** Who listens to the pages: one thing at a time, or all that is told without a question. */
export interface Pages {
  readonly onSaid: (said: Said) => void;
  /** The next thing of a kind that a page says. Fails when a page does, or says nothing for long. */
  readonly hear: <What extends Say>(page: string, what: What) => Promise<Heard<What>>;
  /** Whoever still waits for something waits for nothing: the browser is gone. */
  readonly forget: () => void;
}

const LONG_MS = 60_000;

export function pages(onTold: (page: string, message: Message) => void): Pages {
  const waiting = new Map<string, (said: Said) => void>();
  const unheard = new Map<string, Said>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let fail: (why: Error) => void = () => {};

  return {
    onSaid: (said) => {
      const { page, message, answer } = said;
      onTold(page, message);
      if (message.say === 'failed') {
        fail(new Error(`${page}: ${message.why}`));
        return;
      }
      // told, not asked
      if (message.say === 'saved' || (message.say === 'opened' && page === 'main1')) {
        answer({});
        return;
      }
      const key = `${page}/${message.say}`;
      const take = waiting.get(key);
      waiting.delete(key);
      if (take) take(said);
      else unheard.set(key, said);
    },
    hear: (page, what) =>
      new Promise((resolve, reject) => {
        const key = `${page}/${what}`;
        const timer = setTimeout(() => reject(new Error(`${key}: nothing heard`)), LONG_MS);
        timers.add(timer);
        const take = ({ message, answer }: Said) => {
          clearTimeout(timer);
          resolve({ message: message as Of<typeof what>, answer });
        };
        fail = reject;
        const already = unheard.get(key);
        unheard.delete(key);
        if (already) take(already);
        else waiting.set(key, take);
      }),
    forget: () => {
      timers.forEach(clearTimeout);
      timers.clear();
      waiting.clear();
      unheard.clear();
      fail = () => {};
    },
  };
}
