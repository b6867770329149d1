import type { ParseKeys, TFunction } from 'i18next';

/** A text whose key is known at run time only: the compiler checks the key, not what it is given. */
export function lookUp(t: TFunction, key: ParseKeys, data: object): string {
  return (t as unknown as (key: string, data: object) => string)(key, data);
}
