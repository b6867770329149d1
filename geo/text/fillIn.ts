/**
 * A text with its places filled in: "Welkom bij {groep}" with {groep: 'Noord'} is "Welkom bij Noord". A
 * place that is not known stays as it is, to be seen; what is filled in is not filled in again.
 */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\p{L}+)\}/gu, (place, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : place,
  );
}
