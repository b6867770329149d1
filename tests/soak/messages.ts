import type { Plan } from '#geo/plan/plan.ts';
import type { Job } from './session.ts';

// What the pages in the browser and the judge outside it say to each other. A page asks and gets an
// answer; it learns nothing else, so that it cannot know when it will be killed.

export interface OtherPlan {
  readonly id: string;
  /** whether it is the plan of the file that was opened, with its data */
  readonly isWhole: boolean;
  /** a plan that tabs edit together */
  readonly tabs: Plan | null;
}

/** Everything that a page can find of what was stored. */
export interface Found {
  readonly mainId: string;
  readonly main: Plan;
  readonly others: readonly OtherPlan[];
  /** what is half there, or does not open, in words */
  readonly problems: readonly string[];
}

/** A database of an older version of the app, as it was made or found. */
export interface OldDatabase {
  readonly schema: number;
  /** the plans in it, in one spelling, by their names */
  readonly plans: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
}

export type Message =
  | { readonly say: 'hello' }
  | { readonly say: 'found'; readonly found: Found }
  /** all steps so far are shown as saved; `made`: so many were taken */
  | { readonly say: 'saved'; readonly upTo: number; readonly made: number }
  /** a file was opened, and is shown as a plan */
  | { readonly say: 'opened'; readonly plan: string }
  /** the work that is to be interrupted begins, and is done */
  | { readonly say: 'began' }
  | { readonly say: 'done'; readonly saw: string | null }
  | { readonly say: 'old'; readonly database: OldDatabase }
  /** something went wrong that nobody interrupted */
  | { readonly say: 'failed'; readonly why: string };

/** What the judge answers. */
export interface Orders {
  /** plans that have been looked up, and are removed */
  readonly forget?: readonly string[];
  readonly job?: Job;
  /** the plan that tabs edit, and with how many edits each */
  readonly tabs?: { readonly plan: string; readonly edits: number };
}

/** What a page is to be: in its address. */
export type Role = 'main' | 'tab' | 'makeOld' | 'lookAtOld';
