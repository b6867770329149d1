import { parseArgs, type ParseArgsConfig } from 'node:util';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { UsageProblem } from './problem.ts';

export const COMMANDS = [
  'coverage',
  'propose',
  'report',
  'validate',
  'convert',
  'parse-streets',
] as const;
export type Command = (typeof COMMANDS)[number];

const OPTIONS = {
  streets: { type: 'string' },
  districts: { type: 'string' },
  addresses: { type: 'string' },
  areas: { type: 'string' },
  purpose: { type: 'string' },
  scenario: { type: 'string' },
  frontage: { type: 'string' },
  format: { type: 'string' },
  capacity: { type: 'string' },
  participation: { type: 'string' },
  seed: { type: 'string' },
  iterations: { type: 'string' },
  least: { type: 'string' },
  share: { type: 'string' },
  grow: { type: 'string', multiple: true },
  together: { type: 'string', multiple: true },
  barrier: { type: 'string', multiple: true },
  barriers: { type: 'string' },
  'within-areas': { type: 'boolean' },
  out: { type: 'string' },
  paper: { type: 'string' },
  landscape: { type: 'boolean' },
  crs: { type: 'string' },
  'passphrase-file': { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

export type OptionName = keyof typeof OPTIONS;
type Texts = { readonly [Name in OptionName]?: string };
type Lists = { readonly [Name in OptionName]?: readonly string[] };

const FOR_ALL: readonly OptionName[] = ['language', 'help', 'version'];
/** What a plan is covered by, whatever is made of it. */
const OF_PLAN: readonly OptionName[] = [
  'streets',
  'districts',
  'addresses',
  'purpose',
  'scenario',
  'passphrase-file',
];
const OPTIONS_OF: Record<Command, readonly OptionName[]> = {
  coverage: [...FOR_ALL, ...OF_PLAN, 'areas', 'frontage', 'format'],
  propose: [
    ...FOR_ALL,
    ...OF_PLAN,
    'areas',
    'frontage',
    'format',
    'capacity',
    'participation',
    'seed',
    'iterations',
    'least',
    'share',
    'grow',
    'together',
    'barrier',
    'barriers',
    'within-areas',
  ],
  validate: [...FOR_ALL, 'passphrase-file'],
  convert: [...FOR_ALL, ...OF_PLAN, 'crs'],
  report: [...FOR_ALL, ...OF_PLAN, 'areas', 'frontage', 'out', 'paper', 'landscape'],
  'parse-streets': [...FOR_ALL, 'streets'],
};

/** What stands on a command line, in words that exist. Values have not been looked at. */
export interface Usage {
  /** null when none is named, which is right only with --help or --version */
  readonly command: Command | null;
  readonly files: readonly string[];
  readonly values: Texts;
  /** options that may be given more than once */
  readonly lists: Lists;
  readonly flags: ReadonlySet<string>;
  readonly help: boolean;
  readonly version: boolean;
}

/** Takes a command line apart. `args`: without the program itself. */
export function readUsage(args: readonly string[]): Result<Usage, UsageProblem> {
  // not strict: its exceptions say in English only what is wrong
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: { [Name in OptionName]?: string } = {};
  const lists: { [Name in OptionName]?: string[] } = {};
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value, inlineValue } = token;
    if (!isOption(name)) return fail({ code: 'usage/unknown-option', option });
    if (OPTIONS[name].type === 'boolean') {
      if (value !== undefined) {
        return fail({ code: 'usage/bad-value', option, value, allowed: '' });
      }
      flags.add(name);
    } else {
      // "--streets --areas F" has forgotten a file, whatever the next word is
      if (value === undefined || (value.startsWith('--') && !inlineValue) || value === '') {
        return fail({ code: 'usage/no-value', option });
      }
      if ('multiple' in OPTIONS[name]) (lists[name] ??= []).push(value);
      else values[name] = value;
    }
  }
  const [command, ...files] = positionals;
  const named = commandOf(command);
  if (!named.ok) return named;
  const usage: Usage = {
    command: named.value,
    files,
    values,
    lists,
    flags,
    help: flags.has('help'),
    version: flags.has('version'),
  };
  return optionElsewhere(usage) ?? succeed(usage);
}

const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);

function commandOf(word: string | undefined): Result<Command | null, UsageProblem> {
  if (word === undefined) return succeed(null);
  const command = COMMANDS.find((known) => known === word);
  return command ? succeed(command) : fail({ code: 'usage/unknown-command', command: word });
}

function optionElsewhere({ command, values, lists, flags }: Usage) {
  if (command === null) return null;
  const stranger = [...Object.keys(values), ...Object.keys(lists), ...flags].find(
    (name) => !OPTIONS_OF[command].includes(name as OptionName),
  );
  return stranger
    ? fail({ code: 'usage/option-not-here' as const, option: `--${stranger}` })
    : null;
}
