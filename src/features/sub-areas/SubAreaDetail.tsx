import { Button, Group } from '@mantine/core';
import { IconArrowsJoin, IconScissors, IconTrash, IconVectorBezier2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { removeSubArea } from '#geo/plan/edits/subAreas.ts';
import type { SubArea } from '#geo/plan/entities.ts';
import { navigate } from '#src/state/route.ts';
import { useTool } from '#src/state/tool.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { useFigureTexts } from '#src/state/useFigureTexts.ts';
import { BackButton } from '#src/ui/BackButton.tsx';
import { BigFigure } from '#src/ui/BigFigure.tsx';
import { Panel, Section } from '#src/ui/Panel.tsx';
import { Row, Rows } from '#src/ui/Row.tsx';
import { CornerTable } from './CornerTable.tsx';
import { SplitAlongStreet } from './SplitAlongStreet.tsx';
import { SubAreaForm } from './SubAreaForm.tsx';
import styles from './SubAreaList.module.css';

/** One sub-area: its figures, its fields, the groups that serve it. */
export function SubAreaDetail({ subArea }: { readonly subArea: SubArea }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const { plan, report, streets } = useWorkspace();
  const isLonely = Object.keys(plan.subAreas).length < 2;
  const take = useTool((state) => state.take);
  const isReshaped = useTool(
    ({ tool }) => tool.kind === 'reshapeSubArea' && tool.id === subArea.id,
  );
  const figureTexts = useFigureTexts();
  const figures = report?.subAreas.find(({ id }) => id === subArea.id);
  const toList = () => navigate({ selection: null });
  const remove = () => {
    const said = t('subAreas.removed', { name: subArea.name });
    if (edit(removeSubArea, { id: subArea.id }, { said })) toList();
  };
  return (
    <Panel title={subArea.name} back={<BackButton label={t('shell.back')} onClick={toList} />}>
      {figures ? <BigFigure {...figureTexts(figures)} /> : null}
      <Group gap="xs">
        <Button
          variant="light"
          leftSection={<IconVectorBezier2 size={20} aria-hidden />}
          onClick={() => take({ kind: 'reshapeSubArea', id: subArea.id })}
        >
          {t('subAreas.reshape')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconScissors size={20} aria-hidden />}
          onClick={() => take({ kind: 'cutSubArea', id: subArea.id })}
        >
          {t('drawing.cut')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconArrowsJoin size={20} aria-hidden />}
          disabled={isLonely}
          onClick={() => take({ kind: 'mergeSubArea', id: subArea.id })}
        >
          {t('drawing.merge')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconTrash size={20} aria-hidden />}
          onClick={remove}
        >
          {t('subAreas.remove')}
        </Button>
      </Group>
      {isLonely ? <p className={styles.reason}>{t('drawing.mergeLonely')}</p> : null}
      {isReshaped ? (
        <CornerTable name={subArea.name} />
      ) : (
        <>
          {subArea.sentence ? (
            <Section title={t('subAreas.inWords')}>
              <p>{subArea.sentence}</p>
            </Section>
          ) : null}
          <SubAreaForm subArea={subArea} />
          <Section title={t('subAreas.groups')}>
            <GroupsHere subArea={subArea} />
          </Section>
          {streets ? <SplitAlongStreet subArea={subArea} /> : null}
        </>
      )}
    </Panel>
  );
}

function GroupsHere({ subArea }: { readonly subArea: SubArea }) {
  const { t } = useTranslation();
  const { plan, report } = useWorkspace();
  const ids = report?.subAreas.find(({ id }) => id === subArea.id)?.groups ?? [];
  const groups = ids.flatMap((id) => plan.groups[id] ?? []);
  if (groups.length === 0) return <p>{t('subAreas.groupsNone')}</p>;
  return (
    <Rows>
      {groups.map((group) => (
        <li key={group.id}>
          <Row
            title={group.name}
            onClick={() =>
              navigate({ panel: 'groups', selection: { kind: 'group', id: group.id } })
            }
          />
        </li>
      ))}
    </Rows>
  );
}
