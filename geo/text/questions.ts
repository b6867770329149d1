/** What has to be asked before a link is what the writer meant. Names and words are as written. */
export type Question =
  /** no street of the data has this name, or one like it */
  | { readonly code: 'street/unknown'; readonly typed: string }
  /** not letter for letter the name: is one of these meant? */
  | { readonly code: 'street/alike'; readonly typed: string; readonly names: readonly string[] }
  /** several streets have this name; `places` tells them apart where the data know them */
  | { readonly code: 'street/several'; readonly name: string; readonly places: readonly string[] }
  /** "2 tot 40": with 40? */
  | { readonly code: 'numbers/until'; readonly number: number }
  /** "12a": a part of what stands under 12 */
  | { readonly code: 'numbers/addition'; readonly typed: string }
  /** "12-17": from 12 to 17, or one number with an addition? */
  | { readonly code: 'numbers/dash'; readonly typed: string }
  /** "2 t/m 40 oneven" */
  | { readonly code: 'numbers/parity' }
  /** "40 t/m 2": from the higher to the lower */
  | { readonly code: 'numbers/descending' }
  /** "de noordkant": which numbers have it? */
  | { readonly code: 'side/compass'; readonly typed: string }
  /** a side of a stretch between cross streets: to be drawn */
  | { readonly code: 'between/side' }
  /** from a crossing, to where? */
  | { readonly code: 'between/one-end'; readonly crossing: string }
  /** "tot aan het spoor": to be drawn */
  | { readonly code: 'cut/by-hand' }
  /** "e.o.", "en zijstraten": which? */
  | { readonly code: 'streets/around' }
  /** "deels", "een stuk van": which part? */
  | { readonly code: 'street/part' }
  /** "de A en de B even kant": the even side of both? */
  | { readonly code: 'streets/both' }
  /** an area, which is better drawn or said as a sub-area */
  | { readonly code: 'area' }
  /** words beside the street that were not understood */
  | { readonly code: 'words/left'; readonly words: string }
  /** something is said of a street, but of which? */
  | { readonly code: 'street/missing' };
