import { Button } from '@mantine/core';
import { IconPolygon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SubArea } from '#geo/plan/entities.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { useRowHover } from '#src/state/hover.ts';
import { useAreaShare } from '#src/state/measure.ts';
import { navigate } from '#src/state/route.ts';
import { useTool } from '#src/state/tool.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { Row, Rows } from '#src/ui/Row.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import { Swatch } from '#src/ui/Swatch.tsx';

/** All sub-areas, with what they lack first in words. */
export function SubAreaList() {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const take = useTool((state) => state.take);
  const subAreas = Object.values(plan.subAreas).toSorted((a, b) =>
    a.name.localeCompare(b.name, 'nl', { numeric: true }),
  );
  const draw = (
    <Button
      leftSection={<IconPolygon size={20} aria-hidden />}
      onClick={() => take({ kind: 'drawSubArea' })}
    >
      {t('subAreas.draw')}
    </Button>
  );
  return (
    <Panel title={t('subAreas.title')}>
      {subAreas.length === 0 ? (
        <EmptyState title={t('subAreas.none')} text={t('subAreas.noneText')}>
          {draw}
        </EmptyState>
      ) : (
        <>
          <div>{draw}</div>
          <ShowMore id="sub-areas" items={subAreas} more={(count) => t('subAreas.more', { count })}>
            {(shown) => (
              <Rows>
                {shown.map((subArea) => (
                  <li key={subArea.id}>
                    <SubAreaRow subArea={subArea} />
                  </li>
                ))}
              </Rows>
            )}
          </ShowMore>
        </>
      )}
    </Panel>
  );
}

function SubAreaRow({ subArea }: { readonly subArea: SubArea }) {
  const { t } = useTranslation();
  const { plan, report } = useWorkspace();
  const { share } = useFormatters();
  const hover = useRowHover('subArea', subArea.id);
  const figures = report?.subAreas.find(({ id }) => id === subArea.id) ?? null;
  const { part, whole } = useAreaShare(figures);
  const contacts = subArea.contactPersons.flatMap((id) => plan.persons[id]?.name ?? []);
  const detail = [
    contacts.length > 0 ? contacts.join(', ') : t('subAreas.noContact'),
    ...(figures?.groups.length === 0 ? [t('subAreas.unlinked')] : []),
  ].join(' · ');
  return (
    <Row
      title={subArea.name}
      detail={detail}
      mark={<Swatch colour={subArea.colour} />}
      figure={report ? share(part, whole) : null}
      {...hover}
      onClick={() => navigate({ selection: { kind: 'subArea', id: subArea.id } })}
    />
  );
}
