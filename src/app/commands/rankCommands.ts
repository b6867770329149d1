import { foldText } from '#src/ui/findMatches.ts';
import type { Command } from './Command.ts';

/**
 * The commands in which each word of the query is found, best first: those whose name begins with the
 * query, then by where its words are: at the start of a word of the name, of another word for it, or
 * within one. Of what cannot be done now the others come first.
 */
export function rankCommands(commands: readonly Command[], query: string): readonly Command[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [];
  return commands
    .flatMap((command) => {
      const rank = rankOf(command, wanted, plain(query.trim()));
      return rank === null ? [] : [{ command, rank: rank + (command.off ? OFF : 0) }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ command }) => command);
}

// after all that can be done
const OFF = 1_000;
const [IN_NAME, IN_OTHER_WORDS, WITHIN] = [1, 3, 9];

function rankOf({ label, words }: Command, wanted: readonly string[], query: string) {
  const name = plain(label);
  const [ofName, ofOthers] = [wordsOf(label), wordsOf(words)];
  let rank = name.startsWith(query) ? -1 : 0;
  for (const word of wanted) {
    if (ofName.some((each) => each.startsWith(word))) rank += IN_NAME;
    else if (ofOthers.some((each) => each.startsWith(word))) rank += IN_OTHER_WORDS;
    // of one or two letters there is one within nearly everything
    else if (word.length > 2 && `${name} ${plain(words)}`.includes(word)) rank += WITHIN;
    else return null;
  }
  return rank;
}

// where a word may be broken off is not said
const plain = (text: string) => foldText(text.replaceAll('\u00AD', ''));
const wordsOf = (text: string) =>
  plain(text)
    .split(/[\s:,]+/)
    .filter(Boolean);
