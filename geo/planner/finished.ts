/** What work that is done step by step comes to, when nobody wants to stop it. */
export function finished<Value>(work: Generator<unknown, Value>): Value {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
