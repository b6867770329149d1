import type { TFunction } from 'i18next';
import type { LoadedStreets } from '#src/workers/engineApi.ts';
import type { FoundAreaProblem } from './useFoundArea.ts';

/** Why an area cannot be had, in a sentence. */
export function foundAreaText(
  t: TFunction,
  streets: LoadedStreets,
  problem: FoundAreaProblem,
): string {
  const nameOf = (row: number) => streets.streets[row]?.label ?? '';
  switch (problem.code) {
    case 'sentence/unknown-street': {
      const { text } = problem;
      const names = problem.streets.map(nameOf).join(', ');
      return names
        ? t('making.problem.sentence/alike-streets', { text, names })
        : t('making.problem.sentence/unknown-street', { text });
    }
    case 'sentence/several-streets':
      return t('making.problem.sentence/several-streets', {
        text: problem.text,
        names: problem.streets.map(nameOf).join(', '),
      });
    case 'sentence/no-direction':
    case 'sentence/no-street':
    case 'sentence/one-street':
      return t(`making.problem.${problem.code}`, { text: problem.text });
    case 'byStreets/does-not-reach':
    case 'byStreets/does-not-cut':
    case 'byStreets/runs-along':
      return t(`making.problem.${problem.code}`, { street: nameOf(problem.street) });
    case 'sentence/empty':
    case 'byStreets/no-clauses':
    case 'byStreets/empty':
    case 'area/no-streets':
      return t(`making.problem.${problem.code}`);
  }
}
