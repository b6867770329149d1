// in hundredths of the size, of Noto Sans and near enough to other plain letters
const NARROW = new Set("iljI.,:;|!'()[]ft-");
const WIDE = new Set('mwMW@%');

/** About how wide a line of text is, in the unit of its size: on the safe side. */
export function textWidth(text: string, size: number, isBold = false): number {
  let hundredths = 0;
  for (const letter of text) {
    if (letter === ' ') hundredths += 27;
    else if (NARROW.has(letter)) hundredths += 35;
    else if (WIDE.has(letter)) hundredths += 92;
    else hundredths += letter === letter.toLowerCase() ? 58 : 68;
  }
  return (hundredths / 100) * size * (isBold ? 1.07 : 1);
}
