import type { NotPlacedReason, StreetState } from '#geo/engine/report.ts';
import type { PartWords } from '#geo/engine/streetPartText.ts';
import type { Role } from '#geo/formats/fields/roles.ts';
import type { FileKind, GeometryKind, JsonDialect } from '#geo/formats/importProblem.ts';
import type { ImportFormat, RepairCode, SkipCode } from '#geo/formats/importSummary.ts';
import type { PlanFileCounts } from '#geo/formats/planFile/planFile.ts';
import type { Imported } from '#geo/formats/readings/readFeatures.ts';
import type { Condition } from '#geo/planner/town/conditions.ts';
import type { ProposalReason } from '#geo/planner/town/proposals.ts';
import type { UncoverableReason } from '#geo/planner/town/uncoverable.ts';
import type { Question } from '#geo/text/questions.ts';
import type { CliProblem } from './problem.ts';
import type { Command } from './usage.ts';

/** The sentence for each problem, from the data that its code comes with. */
export type ProblemSentences = {
  readonly [Code in CliProblem['code']]: (problem: Extract<CliProblem, { code: Code }>) => string;
};

/** What to ask about each question, from the data that its code comes with. */
export type QuestionSentences = {
  readonly [Code in Question['code']]: (question: Extract<Question, { code: Code }>) => string;
};

/** What is said of proposals. */
export interface ProposalSentences {
  /** the name of a new group until it has one */
  readonly newGroup: (number: number) => string;
  readonly reasons: Readonly<Record<ProposalReason['code'], (said: SaidProposal) => string>>;
  readonly uncoverable: Readonly<Record<UncoverableReason, string>>;
  readonly conditions: {
    readonly [Code in Condition['code']]: (
      condition: Extract<Condition, { code: Code }>,
      /** the name of the group that it is about */
      group: string,
    ) => string;
  };
}

interface SaidProposal {
  readonly group: string;
  readonly streets: string;
  /** households that the group can still take */
  readonly room: number;
  /** names of the groups beside it */
  readonly beside: string;
}

type CsvColumn =
  | 'street'
  | 'place'
  | 'state'
  | 'metres'
  | 'coveredMetres'
  | 'addresses'
  | 'coveredAddresses'
  | 'groups'
  | 'uncoveredNumbers';

/** Everything the command line says, in one language. The compiler finds what is missing. */
export interface Sentences {
  readonly help: Readonly<Record<Command | 'main', string>>;
  readonly problems: ProblemSentences;
  readonly csv: {
    readonly columns: Readonly<Record<CsvColumn, string>>;
    readonly states: Readonly<Record<StreetState, string>>;
  };
  readonly partWords: PartWords;
  readonly questions: QuestionSentences;
  readonly proposals: ProposalSentences;
  readonly notPlaced: Readonly<Record<NotPlacedReason, string>>;
  readonly words: Words;
}

type Label =
  | 'planFile'
  | 'plan'
  | 'dropped'
  | 'found'
  | 'used'
  | 'onePage'
  | 'streets'
  | 'unnamed'
  | 'skipped'
  | 'first'
  | 'mended'
  | 'written'
  | 'reportWritten';

/** Words for what `validate` finds, and for what problems speak of. */
export interface Words {
  readonly kinds: Readonly<Record<Imported['kind'], string>>;
  readonly formats: Readonly<Record<ImportFormat, string>>;
  readonly fileKinds: Readonly<Record<FileKind, string>>;
  readonly dialects: Readonly<Record<JsonDialect, string>>;
  readonly geometries: Readonly<Record<GeometryKind, string>>;
  readonly skips: Readonly<Record<SkipCode, string>>;
  readonly repairs: Readonly<Record<RepairCode, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly counts: Readonly<Record<keyof PlanFileCounts, string>>;
  readonly labels: Readonly<Record<Label, string>>;
}
