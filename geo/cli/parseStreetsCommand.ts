import { compileNetwork } from '#geo/engine/network.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import type { Question } from '#geo/text/questions.ts';
import { readStreetList, type SaidLink, type Unmatched } from '#geo/text/streetList.ts';
import { loadStreets } from './loadData.ts';
import type { CliProblem } from './problem.ts';
import type { QuestionSentences, Sentences } from './sentences.ts';
import type { Usage } from './usage.ts';

/** `parse-streets`: the streets and parts of streets that a text names. */
export async function parseStreetsCommand(
  { files: texts, values }: Usage,
  { questions }: Sentences,
): Promise<Result<string, CliProblem>> {
  if (values.streets === undefined)
    return fail({ code: 'usage/option-needed', option: '--streets' });
  if (texts.length === 0) return fail({ code: 'usage/no-text' });
  const segments = await loadStreets(values.streets);
  if (!segments.ok) return segments;
  const network = compileNetwork(buildStreetsData(segments.value), { frontageMetres: 0 });
  // words that the shell took apart belong together
  const { links, unmatched } = readStreetList(network, texts.join(' '));
  const list = {
    format: 'buurtdekking-street-list',
    version: 1,
    links: links.map((link) => linkJson(link, questions)),
    unmatched: unmatched.map((each) => unmatchedJson(each, questions)),
  };
  return succeed(`${JSON.stringify(list, null, 2)}\n`);
}

function unmatchedJson({ text, question }: Unmatched, sentences: QuestionSentences): object {
  return { text, ...asked(question, sentences) };
}

function linkJson({ target, text, question }: SaidLink, sentences: QuestionSentences): object {
  const { kind, street } = target;
  return {
    kind,
    street: street.name,
    ...(street.place ? { place: street.place } : {}),
    ...partJson(target),
    text,
    certain: question === null,
    ...(question ? asked(question, sentences) : {}),
  };
}

function partJson(target: SaidLink['target']): object {
  switch (target.kind) {
    case 'side':
      return { side: target.side };
    case 'numbers': {
      const { from, to, parity, except } = target;
      return { from, to, parity, except };
    }
    case 'between':
      return { between: target.between.map(({ name }) => name) };
    default:
      return {};
  }
}

function asked(question: Question, sentences: QuestionSentences) {
  // the table has for each code the sentence of that very question
  const sentence = sentences[question.code] as (question: Question) => string;
  return { question: sentence(question), code: question.code };
}
