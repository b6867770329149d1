/** Stands before and after the name of a button in a text. */
export const NAME_MARK = '**';

/** A text of the help, in which the names of buttons stand out. */
export function NamesInText({ text }: { readonly text: string }) {
  return text.split(NAME_MARK).map((part, at) =>
    // every second part stands between two marks; the parts of a text keep their places
    // oxlint-disable-next-line react/no-array-index-key
    at % 2 === 1 ? <strong key={at}>{part}</strong> : part,
  );
}
