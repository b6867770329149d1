import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AreaConflict } from '#geo/geometry/areas/areaConflicts.ts';
import { areaOfPolygons } from '#geo/plan/area.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { useNewSubArea } from '#src/state/useNewSubArea.ts';
import { useShapeEdit } from '#src/state/useShapeEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { Section } from '#src/ui/Panel.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import styles from './Conflicts.module.css';
import { usePreview } from './making/usePreview.ts';
import { useConflicts, WIDEST_GAP_METRES } from './useConflicts.ts';

/** Where sub-areas overlap or leave a strip between them, each with what mends it. */
export function Conflicts() {
  const { t } = useTranslation();
  const conflicts = useConflicts();
  const [shown, setShown] = useState<AreaConflict | null>(null);
  // a map that jumps under a hovering pointer is no help
  usePreview(shown ? [areaOfPolygons([shown.shape])] : [], false);
  if (conflicts.length === 0) return null;
  return (
    <Section title={t('subAreas.conflicts')}>
      {conflicts.filter(isNarrow).length > 1 ? <MendAll /> : null}
      <ShowMore id="conflicts" items={conflicts} more={(count) => t('gaps.moreRows', { count })}>
        {(some) => (
          <ul className={styles.conflicts}>
            {some.map((conflict) => (
              <li key={JSON.stringify(conflict.shape[0]![0])}>
                <ConflictRow conflict={conflict} onPoint={setShown} />
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </Section>
  );
}

const isNarrow = ({ widthMetres }: AreaConflict) => widthMetres < WIDEST_GAP_METRES;

/** Mends what is narrow, all at once. */
function MendAll() {
  const { t } = useTranslation();
  const { district } = useNewSubArea();
  const editShapes = useShapeEdit();
  const mend = () =>
    void editShapes(
      (edits, plan) =>
        edits.mendSlivers(plan, { scenario: null, district, widthMetres: WIDEST_GAP_METRES }),
      { said: t('subAreas.mendedAll') },
    );
  return (
    <>
      <Text>{t('subAreas.mendAllHint')}</Text>
      <div>
        <Button variant="light" onClick={mend}>
          {t('subAreas.mendAll')}
        </Button>
      </div>
    </>
  );
}

// more to choose from is no choice
const MOST_KEEPERS = 4;

interface ConflictRowProps {
  readonly conflict: AreaConflict;
  /** who is about to mend it sees it on the map */
  readonly onPoint: (conflict: AreaConflict | null) => void;
}

function ConflictRow({ conflict, onPoint }: ConflictRowProps) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const { count } = useFormatters();
  const editShapes = useShapeEdit();
  const { kind, areas } = conflict;
  const nameOf = (id: string) => plan.subAreas[id]?.name ?? '';
  const pointing = {
    onMouseEnter: () => onPoint(conflict),
    onMouseLeave: () => onPoint(null),
    onFocus: () => onPoint(conflict),
    onBlur: () => onPoint(null),
  };
  const mend = (keeper: string | null) =>
    void editShapes(
      (edits, near) => edits.mendConflict(near, { conflict, keeper, scenario: null }),
      { near: areas.flatMap((id) => plan.subAreas[id]?.area ?? []), said: t('subAreas.mended') },
    );
  return (
    <>
      <Text>
        {t(`subAreas.conflict.${kind}`, {
          names: areas.slice(0, MOST_KEEPERS).map(nameOf).join(', '),
          surface: count(Math.max(1, Math.round(conflict.squareMetres))),
        })}
      </Text>
      <Group gap="xs">
        {kind === 'outside' ? (
          <Button variant="light" {...pointing} onClick={() => mend(null)}>
            {t('subAreas.cutOff')}
          </Button>
        ) : (
          areas.slice(0, MOST_KEEPERS).map((id) => (
            <Button key={id} variant="light" {...pointing} onClick={() => mend(id)}>
              {t('subAreas.giveTo', { name: nameOf(id) })}
            </Button>
          ))
        )}
      </Group>
    </>
  );
}
