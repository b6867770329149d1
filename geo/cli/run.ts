import packageJson from '../../package.json' with { type: 'json' };
import { fail, succeed, type Result } from '#geo/result.ts';
import { convertCommand } from './convertCommand.ts';
import { coverageCommand } from './coverageCommand.ts';
import { oneOf } from './coverageOptions.ts';
import { proposeCommand } from './proposeCommand.ts';
import { reportCommand } from './reportCommand.ts';
import { parseStreetsCommand } from './parseStreetsCommand.ts';
import { isUsageProblem, type CliProblem } from './problem.ts';
import { sentencesEn } from './sentences.en.ts';
import { sentencesNl } from './sentences.nl.ts';
import type { ProblemSentences, Sentences } from './sentences.ts';
import { readUsage, type Command, type Usage } from './usage.ts';
import { validateCommand } from './validateCommand.ts';

/** What a run of the program writes, and how it ends. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

const LANGUAGES = { en: sentencesEn, nl: sentencesNl } as const;

const COMMANDS_RUN: Record<
  Command,
  (usage: Usage, sentences: Sentences) => Promise<Result<string, CliProblem>>
> = {
  coverage: coverageCommand,
  propose: proposeCommand,
  report: reportCommand,
  validate: validateCommand,
  convert: convertCommand,
  'parse-streets': parseStreetsCommand,
};

/** Runs a command line. `args`: without the program itself. */
export async function run(args: readonly string[]): Promise<Outcome> {
  const usage = readUsage(args);
  if (!usage.ok) return failed(usage.problem, sentencesEn);
  const language = oneOf('--language', usage.value.values.language ?? 'en', ['en', 'nl']);
  if (!language.ok) return failed(language.problem, sentencesEn);
  const sentences = LANGUAGES[language.value];
  const output = await outputOf(usage.value, sentences);
  return output.ok
    ? { exitCode: 0, stdout: output.value, stderr: '' }
    : failed(output.problem, sentences);
}

async function outputOf(usage: Usage, sentences: Sentences): Promise<Result<string, CliProblem>> {
  const { command, help, version } = usage;
  if (version) return succeed(`${packageJson.version}\n`);
  if (help) return succeed(sentences.help[command ?? 'main']);
  if (command === null) return fail({ code: 'usage/no-command' });
  return COMMANDS_RUN[command](usage, sentences);
}

/** One line on stderr, whatever a file is called. */
function failed(problem: CliProblem, { problems }: Sentences): Outcome {
  const line = sentenceOf(problem, problems).replaceAll(/\s+/g, ' ');
  return {
    exitCode: isUsageProblem(problem) ? 2 : 1,
    stdout: '',
    stderr: `buurtdekking: ${line}\n`,
  };
}

function sentenceOf(problem: CliProblem, problems: ProblemSentences): string {
  // the table has for each code the sentence of that very problem
  const sentence = problems[problem.code] as (problem: CliProblem) => string;
  return sentence(problem);
}
