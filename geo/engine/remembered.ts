/**
 * A function of two objects that never change, which remembers its results for as long as both
 * objects live: the districts and addresses of a network are worked out once, not at every edit.
 */
export function remembered<First extends object, Second extends object, Value>(
  work: (first: First, second: Second) => Value,
): (first: First, second: Second) => Value {
  const known = new WeakMap<First, WeakMap<Second, { readonly value: Value }>>();
  return (first, second) => {
    const ofFirst = known.get(first) ?? new WeakMap<Second, { readonly value: Value }>();
    known.set(first, ofFirst);
    const found = ofFirst.get(second) ?? { value: work(first, second) };
    ofFirst.set(second, found);
    return found.value;
  };
}

/** A function that remembers its last result, and gives it again for the very same arguments. */
export function rememberedOnce<Arguments extends readonly unknown[], Value>(
  work: (...args: Arguments) => Value,
): (...args: Arguments) => Value {
  let last: { readonly args: Arguments; readonly value: Value } | null = null;
  return (...args) => {
    if (!last || !isSame(last.args, args)) last = { args, value: work(...args) };
    return last.value;
  };
}

/** Whether two lists hold the very same things in the same order. */
export function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}
