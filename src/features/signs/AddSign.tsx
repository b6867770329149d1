import { Button, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberedSign } from '#geo/dossier/numberedSigns.ts';
import { edgeMetres } from '#geo/geometry/ruler.ts';
import { addSign } from '#geo/plan/edits/signs.ts';
import type { SignPlace } from '#geo/planner/signs/signPlaces.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useTool } from '#src/state/tool.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';
import { Section } from '#src/ui/Panel.tsx';
import { PickOne } from '#src/ui/PickOne.tsx';
import { engine } from '#src/workers/engine.ts';

// a sign so near to an entrance is the sign of that entrance
const NEAR_METRES = 30;

/** Another sign: pointed out on the map for a group, or at an entrance from the list. */
export function AddSign({ signs }: { readonly signs: readonly NumberedSign[] }) {
  const { t } = useTranslation();
  const { shown } = useWorkspace();
  const edit = useEdit();
  const { tool, take, putDown } = useTool();
  const entrances = useEntrances();
  useEffect(
    () => () => {
      if (useTool.getState().tool.kind === 'placeSign') putDown();
    },
    [putDown],
  );
  const groups = Object.values(shown.groups)
    .filter(({ status }) => status !== 'archived')
    .map(({ id, name }) => ({ value: id, label: name }));
  if (groups.length === 0) return null;
  const free = entrances.filter(
    ({ at, group }) =>
      !signs.some((sign) => sign.group === group && edgeMetres(...sign.at, ...at) < NEAR_METRES),
  );
  const add = ({ at: [lng, lat], group, street }: SignPlace) =>
    edit(addSign, { id: newId(), group, at: [lng, lat], street: street.slice(0, 120) });
  const placing = tool.kind === 'placeSign' ? shown.groups[tool.group] : undefined;
  return (
    <Section title={t('signs.add')}>
      {placing ? (
        <>
          <Text role="status" fw={650}>
            {t('signs.pointOut', { name: placing.name })}
          </Text>
          <div>
            <Button variant="subtle" onClick={putDown}>
              {t('drawing.stop')}
            </Button>
          </div>
        </>
      ) : (
        <PickOne
          label={t('signs.addOnMap')}
          placeholder={t('signs.chooseGroup')}
          options={groups}
          nothingFound={t('shell.searchNothing')}
          onPick={(group) => take({ kind: 'placeSign', group })}
        />
      )}
      <PickOne
        label={t('signs.addAtEntrance')}
        placeholder={free.length === 0 ? t('signs.noEntrance') : t('signs.chooseEntrance')}
        options={free.map(({ street, group }, i) => ({
          value: String(i),
          label: `${street} (${shown.groups[group]?.name ?? ''})`,
        }))}
        nothingFound={t('shell.searchNothing')}
        onPick={(place) => add(free[Number(place)]!)}
      />
    </Section>
  );
}

/** Every entrance of every group that is shown, as they are covered now. */
function useEntrances(): readonly SignPlace[] {
  const { report } = useWorkspace();
  const [places, setPlaces] = useState<readonly SignPlace[]>([]);
  useEffect(() => {
    let isLeft = false;
    void engine
      .ask((api) => api.signPlaces('entrances', null))
      .then(
        (found) => isLeft || setPlaces(found),
        () => null,
      );
    return () => {
      isLeft = true;
    };
    // with another report groups may serve something else
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [report]);
  return places;
}
