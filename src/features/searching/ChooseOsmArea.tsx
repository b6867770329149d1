import { Stack } from '@mantine/core';
import { useMemo } from 'react';
import { fetchOsmArea, type OsmArea, type OsmPlace } from '#src/services/overpass/osmPlaces.ts';
import { AreaForm } from './AreaForm.tsx';
import type { ChoosingProps } from './ChoosingProps.ts';
import { OnTheWay } from './OnTheWay.tsx';
import type { Piece } from './pieces.ts';
import { StepTitle } from './StepTitle.tsx';
import { useAsked } from './useAsked.ts';

interface ChooseOsmAreaProps extends ChoosingProps {
  readonly place: OsmPlace;
}

/** Shows a place of OpenStreetMap, which is taken whole. */
export function ChooseOsmArea({ place, isShown, onLoad, ...actions }: ChooseOsmAreaProps) {
  const { id, name } = place;
  const asked = useAsked(String(id), (asking) => fetchOsmArea(place, asking));
  const border = asked.value;
  const whole = useMemo(() => border && wholeOf(place, border), [place, border]);
  return (
    <Stack gap="md">
      <StepTitle isShown={isShown}>{name}</StepTitle>
      {whole && border ? (
        <AreaForm
          name={name}
          origin={{ kind: 'osm', day: border.day }}
          {...whole}
          onLoad={onLoad}
          onBack={actions.onBack}
        />
      ) : (
        <OnTheWay asked={asked} {...actions} />
      )}
    </Stack>
  );
}

/** The place as the one piece there is, chosen. */
function wholeOf({ id, name }: OsmPlace, { area }: OsmArea) {
  const piece: Piece = { id: `relation/${id}`, name, area, district: '', households: null };
  return { pieces: [piece], chosen: [piece.id] };
}
