import { Button, Checkbox, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addSubAreas } from '#geo/plan/edits/newShapes.ts';
import { polygonsOf } from '#geo/plan/area.ts';
import type { District } from '#geo/plan/district.ts';
import { subAreasIn } from '#geo/plan/queries.ts';
import { coloursFor } from '#geo/plan/subAreaColours.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';
import { findMatches } from '#src/ui/findMatches.ts';
import { Form } from '#src/ui/Form.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
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
  const edit = useEdit();
  const [query, setQuery] = useState('');
  const [ids, setIds] = useState<string[]>([]);
  const sorted = shapes.toSorted((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true }));
  const shown = findMatches(sorted, query, ({ name }) => name);
  const chosen = sorted.filter(({ id }) => ids.includes(id));
  usePreview(chosen.map(({ area }) => area));
  const make = () => {
    const there = subAreasIn(plan, null).map(({ area, colour }) => ({ area, colour }));
    const colours = coloursFor([...there, ...chosen.map(({ area }) => ({ area, colour: null }))]);
    const subAreas = chosen.map(({ name, area }, i) => ({
      id: newId(),
      name: name.slice(0, 120),
      colour: colours[there.length + i]!,
      area,
    }));
    const said = t('making.takenOver', { count: subAreas.length });
    if (edit(addSubAreas, { subAreas }, { said })) onMade();
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0) make();
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
      <Checkbox.Group value={ids} onChange={setIds} aria-label={t('making.shapes')}>
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
        <Button type="submit" disabled={chosen.length === 0}>
          {t('making.takeOver', { count: chosen.length })}
        </Button>
        <Button variant="subtle" onClick={onMade}>
          {t('shell.cancel')}
        </Button>
      </Group>
    </Form>
  );
}
