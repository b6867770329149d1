import { useTranslation } from 'react-i18next';
import type { Figures } from '#geo/engine/report.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { shareOf } from './measure.ts';
import { useRoute } from './route.ts';

/** How much of an area is covered, in words: the share first, then what it is made of. */
export function useFigureTexts() {
  const { t } = useTranslation();
  const { measure } = useRoute();
  const format = useFormatters();
  return (figures: Figures) => {
    const { part, whole } = shareOf(figures, measure);
    const { covered, partly, uncovered } = figures.streets;
    return {
      figure: format.share(part, whole),
      unit: t('gaps.whole'),
      share: whole > 0 ? part / whole : 0,
      partly: measure === 'streets' && whole > 0 ? partly / whole : 0,
      lines: [
        t('gaps.streetsLine', {
          covered: format.count(covered),
          total: format.count(covered + partly + uncovered),
        }),
        ...(partly > 0 ? [t('gaps.partlyLine', { count: partly })] : []),
        t('gaps.metresLine', {
          covered: format.metres(figures.coveredMetres),
          total: format.metres(figures.metres),
        }),
        ...(figures.addresses
          ? [
              t('gaps.addressesLine', {
                covered: format.count(figures.addresses.covered),
                total: format.count(figures.addresses.total),
              }),
            ]
          : []),
      ],
    };
  };
}
