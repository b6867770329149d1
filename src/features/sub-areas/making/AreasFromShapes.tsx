import { Button, Checkbox, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { polygonsOf } from '#geo/plan/area.ts';
import type { District } from '#geo/plan/district.ts';
import { subAreasIn } from '#geo/plan/queries.ts';
import { useShapeEdit } from '#src/state/useShapeEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';
import { findMatches } from '#src/ui/findMatches.ts';
import { Form } from '#src/ui/Form.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import { unseenLabel } from '#src/ui/unseenLabel.tsx';
import { usePreview } from './usePreview.ts';

interface AreasFromShapesProps {
  readonly shapes: readonly District[];
  readonly onMade: () => void;
}

const SEARCH_FROM = 12;

/** Sub-areas of shapes that exist, chosen from a list by their names. */
export function AreasFromShapes({ shapes, onMade }: AreasFromShapesProps) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const editShapes = useShapeEdit();
  const [isBusy, setBusy] = useState(false);
  const [query, setQuery] = useState('');
  const [ids, setIds] = useState<string[]>([]);
  const sorted = shapes.toSorted((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true }));
  const shown = findMatches(sorted, query, ({ name }) => name);
  const chosen = sorted.filter(({ id }) => ids.includes(id));
  usePreview(chosen.map(({ area }) => area));
  const make = async (): Promise<void> => {
    const first = subAreasIn(plan, null).length + 1;
    const subAreas = chosen.map(({ name, area }, i) => ({
      id: newId(),
      name: name.trim().slice(0, 120) || t('subAreas.suggestedName', { number: first + i }),
      area,
    }));
    const said = t('making.takenOver', { count: subAreas.length });
    setBusy(true);
    const near = subAreas.map(({ area }) => area);
    const isDone = await editShapes((edits, shapes) => edits.addSubAreas(shapes, { subAreas }), {
      near,
      said,
    });
    setBusy(false);
    if (isDone) onMade();
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0 && !isBusy) void make();
      }}
    >
      {shapes.length >= SEARCH_FROM ? (
        <TextInput
          aria-label={t('area.districtsFilter')}
          placeholder={t('area.districtsFilter')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      ) : null}
      <Group gap="xs">
        <Button variant="default" onClick={() => setIds(shown.map(({ id }) => id))}>
          {t('area.districtsEvery')}
        </Button>
        <Button variant="default" onClick={() => setIds([])}>
          {t('area.districtsNoneOf')}
        </Button>
      </Group>
      <Checkbox.Group value={ids} onChange={setIds} {...unseenLabel(t('making.shapes'))}>
        <ShowMore id="making/shapes" items={shown} more={(count) => t('gaps.moreRows', { count })}>
          {(some) =>
            some.map(({ id, name, area }) => (
              <Checkbox
                key={id}
                value={id}
                py={10}
                label={name || t('making.unnamed')}
                description={
                  polygonsOf(area).length > 1
                    ? t('making.parts', { count: polygonsOf(area).length })
                    : null
                }
              />
            ))
          }
        </ShowMore>
      </Checkbox.Group>
      <Text>{t('making.takeOverHint')}</Text>
      <Group>
        <Button type="submit" disabled={chosen.length === 0} loading={isBusy}>
          {t('making.takeOver', { count: chosen.length })}
        </Button>
        <Button variant="subtle" onClick={onMade}>
          {t('shell.cancel')}
        </Button>
      </Group>
    </Form>
  );
}
