/** What the user decides about a file that was read. */
export interface ImportChoice {
  /** what was decided is being stored */
  readonly isStoring: boolean;
  /** stores; meanwhile nothing else can be decided */
  readonly during: (store: () => Promise<void>) => void;
  /** something was chosen by hand: it is not to be lost by a slip */
  readonly onChosen: () => void;
  /** the file has been dealt with */
  readonly onDone: () => void;
}
