import { Button, Group } from '@mantine/core';
import { IconPolygon, IconUserQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
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
import { Conflicts } from './Conflicts.tsx';
import { MakingMenu } from './making/MakingMenu.tsx';
import type { Making } from './making/makings.ts';
import { FillButton } from './FillButton.tsx';
import styles from './SubAreaList.module.css';

/** All sub-areas: those that nobody looks after first, then by name. */
export function SubAreaList({ onMake }: { readonly onMake: (making: Making) => void }) {
  const { t } = useTranslation();
  const { shown } = useWorkspace();
  const take = useTool((state) => state.take);
  const subAreas = Object.values(shown.subAreas).toSorted(
    (a, b) =>
      Number(hasContact(a)) - Number(hasContact(b)) ||
      a.name.localeCompare(b.name, 'nl', { numeric: true }),
  );
  const withoutContact = subAreas.filter((subArea) => !hasContact(subArea)).length;
  const draw = (
    <Group gap="xs">
      <Button
        leftSection={<IconPolygon size={20} aria-hidden />}
        onClick={() => take({ kind: 'drawSubArea' })}
      >
        {t('subAreas.draw')}
      </Button>
      <MakingMenu onChoose={onMake} />
    </Group>
  );
  return (
    <Panel title={t('subAreas.title')}>
      {subAreas.length === 0 ? (
        <EmptyState title={t('subAreas.none')} text={t('subAreas.noneText')}>
          {draw}
        </EmptyState>
      ) : (
        <>
          {withoutContact > 0 ? (
            <p className={styles.lack}>{t('subAreas.withoutContact', { count: withoutContact })}</p>
          ) : null}
          <Group gap="xs">
            {draw}
            <FillButton />
          </Group>
          <ShowMore id="sub-areas" items={subAreas} more={(count) => t('subAreas.more', { count })}>
            {(listed) => (
              <Rows>
                {listed.map((subArea) => (
                  <li key={subArea.id}>
                    <SubAreaRow subArea={subArea} />
                  </li>
                ))}
              </Rows>
            )}
          </ShowMore>
          <Conflicts />
        </>
      )}
    </Panel>
  );
}

const hasContact = ({ contactPersons }: SubArea) => contactPersons.length > 0;

/** What is missing stands out by its weight and a mark, not by a colour. */
function Lack({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles.lack}>
      <IconUserQuestion size={18} aria-hidden /> {children}
    </span>
  );
}

function SubAreaRow({ subArea }: { readonly subArea: SubArea }) {
  const { t } = useTranslation();
  const { plan, report } = useWorkspace();
  const { share } = useFormatters();
  const hover = useRowHover('subArea', subArea.id);
  const figures = report?.subAreas.find(({ id }) => id === subArea.id) ?? null;
  const { part, whole } = useAreaShare(figures);
  const namesOf = (ids: readonly string[] = []) =>
    ids.flatMap((id) => plan.persons[id]?.name ?? []).join(', ');
  const [contacts, deputies] = [namesOf(subArea.contactPersons), namesOf(subArea.deputies)];
  const people = deputies ? t('subAreas.deputyOf', { contacts, deputies }) : contacts;
  return (
    <Row
      title={subArea.name}
      detail={
        <>
          {hasContact(subArea) ? people : <Lack>{t('subAreas.noContact')}</Lack>}
          {figures?.groups.length === 0 ? ` · ${t('subAreas.unlinked')}` : null}
        </>
      }
      mark={<Swatch colour={subArea.colour} />}
      figure={report ? share(part, whole) : null}
      {...hover}
      onClick={() => navigate({ selection: { kind: 'subArea', id: subArea.id } })}
    />
  );
}
