import type { Message, Orders, Role } from '../messages.ts';

const query = new URLSearchParams(globalThis.location.search);

export const role = (query.get('role') ?? 'main') as Role;
/** which of several tabs this is, from 1 */
export const tab = Number(query.get('tab') ?? 1);
/** the plan that is worked on; null before there is one */
export const mainId = query.get('main');
export const schema = Number(query.get('schema') ?? 1);

const page = `${role}${tab}`;

/** Tells the judge, and waits for the answer. */
export async function ask(message: Message): Promise<Orders> {
  const answer = await fetch('/say', {
    method: 'POST',
    body: JSON.stringify({ page, message }),
  });
  return (await answer.json()) as Orders;
}

/** Tells the judge, and goes on. */
export const tell = (message: Message): void => {
  // who is killed says nothing any more
  ask(message).catch(() => {});
};

/** What must go well while nobody interrupts. */
export function value<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false; problem: unknown },
): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
