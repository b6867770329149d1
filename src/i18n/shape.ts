/** The shape of texts: the same keys, other words. English is held against Dutch with it. */
export type Texts<Shape> = {
  readonly [Key in keyof Shape]: Shape[Key] extends string ? string : Texts<Shape[Key]>;
};
