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
