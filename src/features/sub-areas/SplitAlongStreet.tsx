import { Button, Checkbox, Group, SegmentedControl, Text } from '@mantine/core';
import { useEffect, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { splitArea } from '#geo/geometry/areas/splitArea.ts';
import { sidesOfLine } from '#geo/geometry/sidesOfLine.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { areaOfPolygons, polygonsOf } from '#geo/plan/area.ts';
import type { SubArea } from '#geo/plan/entities.ts';
import { linksTo, useSplit } from '#src/state/useSplit.ts';
import { useStreetOptions } from '#src/state/useStreetOptions.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { PickOne } from '#src/ui/PickOne.tsx';
import { engine } from '#src/workers/engine.ts';
import { usePreview } from './making/usePreview.ts';

/** Splits a sub-area along the middle of a street that is chosen by name. */
export function SplitAlongStreet({ subArea }: { readonly subArea: SubArea }) {
  const { t } = useTranslation();
  const { plan, streetByKey } = useWorkspace();
  const splitSubArea = useSplit();
  const label = useId();
  const options = useStreetOptions();
  const [street, setStreet] = useState<string | null>(null);
  const [keeps, setKeeps] = useState<'left' | 'right'>('left');
  const [isSharing, setSharing] = useState(false);
  const line = useSplitLine(subArea, street);
  const halves = useMemo(
    () => (line && line.length > 1 ? splitArea(polygonsOf(subArea.area), line) : null),
    [line, subArea.area],
  );
  const sides = halves && line && sidesOfLine(line);
  // what becomes a sub-area of its own
  const given = halves && areaOfPolygons(halves[keeps === 'left' ? 'right' : 'left']);
  usePreview(given ? [given] : []);
  const name = (street && streetByKey.get(street)?.label) ?? '';
  const split = async (): Promise<void> => {
    if (!line || !given) return;
    const said = t('subAreas.splitDone', { name: subArea.name, street: name });
    const isDone = await splitSubArea(subArea, { line, keeps, other: given, isSharing }, { said });
    if (isDone) setStreet(null);
  };
  return (
    <>
      <PickOne
        label={t('subAreas.splitAlong')}
        placeholder={t('groups.addStreetPlaceholder')}
        options={options}
        nothingFound={t('shell.searchNothing')}
        onPick={setStreet}
      />
      {street && line && !halves ? (
        <Text role="status">{t('subAreas.splitNot', { street: name, name: subArea.name })}</Text>
      ) : null}
      {halves && sides ? (
        <>
          <Text>{t('subAreas.splitShown', { street: name })}</Text>
          <div>
            <Text id={label} mb={4}>
              {t('subAreas.splitKeeps')}
            </Text>
            <SegmentedControl
              fullWidth
              aria-labelledby={label}
              data={[
                { value: 'left', label: t(`drawing.partTo.${sides.right}`) },
                { value: 'right', label: t(`drawing.partTo.${sides.left}`) },
              ]}
              value={keeps}
              onChange={(value) => setKeeps(value)}
            />
          </div>
          {linksTo(plan, subArea.id).length > 0 ? (
            <Checkbox
              label={t('drawing.sharing')}
              checked={isSharing}
              onChange={(event) => setSharing(event.currentTarget.checked)}
            />
          ) : null}
          <Group>
            <Button onClick={() => void split()}>{t('subAreas.split')}</Button>
            <Button variant="subtle" onClick={() => setStreet(null)}>
              {t('shell.cancel')}
            </Button>
          </Group>
        </>
      ) : null}
    </>
  );
}

/** The line along which a street splits a sub-area; null until it is known. */
function useSplitLine(subArea: SubArea, street: string | null): readonly LngLat[] | null {
  const { streetByKey } = useWorkspace();
  const [found, setFound] = useState<{ key: string; line: readonly LngLat[] } | null>(null);
  const row = street === null ? undefined : streetByKey.get(street)?.row;
  const key = `${row} ${subArea.id}`;
  useEffect(() => {
    if (row === undefined) return;
    let isWanted = true;
    void engine
      .ask((api) => api.splitLineOfStreet(row, subArea.area))
      .then((line) => {
        if (isWanted) setFound({ key, line });
      })
      .catch(() => setFound(null));
    return () => {
      isWanted = false;
    };
  }, [row, key, subArea.area]);
  return found?.key === key && row !== undefined ? found.line : null;
}
