import { useTranslation } from 'react-i18next';
import type { AreaFigures } from '#geo/engine/report.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { shareOf } from '#src/state/measure.ts';
import { navigate, useRoute } from '#src/state/route.ts';
import { Row, Rows } from '#src/ui/Row.tsx';
import { ShareBar } from '#src/ui/ShareBar.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';

interface AreaTableProps {
  readonly areas: readonly AreaFigures[];
  /** where a row leads; null when there is nothing more to see */
  readonly panel: 'sub-areas' | null;
}

/** The share of each area. */
export function AreaTable({ areas, panel }: AreaTableProps) {
  const { t } = useTranslation();
  const { measure } = useRoute();
  const { share } = useFormatters();
  return (
    <ShowMore id={`areas/${panel}`} items={areas} more={(count) => t('gaps.moreRows', { count })}>
      {(shown) => (
        <Rows>
          {shown.map((area) => {
            const { part, whole } = shareOf(area, measure);
            return (
              <li key={area.id}>
                <Row
                  title={area.name}
                  detail={<ShareBar share={whole > 0 ? part / whole : 0} />}
                  figure={share(part, whole)}
                  onClick={() =>
                    navigate({
                      ...(panel ? { panel } : {}),
                      selection: { kind: panel ? 'subArea' : 'district', id: area.id },
                    })
                  }
                />
              </li>
            );
          })}
        </Rows>
      )}
    </ShowMore>
  );
}
