/** An element as Overpass' JSON has it. */
export interface JsonElement {
  readonly type: string;
  readonly id: number;
  readonly lat?: number;
  readonly lon?: number;
  readonly nodes?: readonly number[];
  readonly members?: readonly {
    readonly type: string;
    readonly ref: number;
    readonly role: string;
  }[];
  readonly tags?: { readonly [key: string]: string };
}

export const osmJson = (elements: readonly object[], more: object = {}): string =>
  JSON.stringify({ version: 0.6, generator: 'Overpass API', ...more, elements });
