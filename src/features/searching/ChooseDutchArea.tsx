import { Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import { succeed, type Result } from '#geo/result.ts';
import type { Asking } from '#src/services/asking/Asking.ts';
import { CBS_YEAR, fetchCbsAreas, type CbsLevel } from '#src/services/pdok/cbsAreas.ts';
import { lookUpPlace, type DutchPlace, type Suggestion } from '#src/services/pdok/locatieserver.ts';
import type { ServiceProblem } from '#src/services/problem.ts';
import { AreaForm } from './AreaForm.tsx';
import type { ChoosingProps } from './ChoosingProps.ts';
import { DivisionFields } from './DivisionFields.tsx';
import { OnTheWay } from './OnTheWay.tsx';
import { pieceOf, piecesAt, samePieces, type Piece } from './pieces.ts';
import { StepTitle } from './StepTitle.tsx';
import { useAsked } from './useAsked.ts';

interface ChooseDutchAreaProps extends ChoosingProps {
  readonly suggestion: Suggestion;
}

/** A division of a municipality, and where in it the place lies. */
interface Division {
  readonly place: DutchPlace;
  readonly level: CbsLevel;
  readonly pieces: readonly Piece[];
}

/** Chooses among the wijken or buurten of the municipality that a place lies in. */
export function ChooseDutchArea({ suggestion, isShown, onLoad, ...actions }: ChooseDutchAreaProps) {
  const isSmall = suggestion.kind === 'buurt' || suggestion.kind === 'weg';
  const [level, setLevel] = useState<CbsLevel>(isSmall ? 'buurten' : 'wijken');
  const [year, setYear] = useState(CBS_YEAR);
  // what was chosen by hand, of which division; until then the place itself
  const [picked, setPicked] = useState<{ readonly of: Division; readonly ids: string[] } | null>(
    null,
  );
  const asked = useAsked(`${level}/${year}`, (asking) =>
    fetchDivision(suggestion, { level, year }, asking),
  );
  const division = asked.value;
  const chosen = useMemo(() => (division ? chosenIn(division, picked) : []), [division, picked]);
  return (
    <Stack gap="md">
      <StepTitle isShown={isShown}>{suggestion.label}</StepTitle>
      <DivisionFields
        level={level}
        year={year}
        onLevel={(next) => {
          // what is chosen now stays chosen in the other division
          if (division) setPicked({ of: division, ids: chosen });
          setLevel(next);
        }}
        onYear={setYear}
      />
      {division ? (
        <AreaForm
          key={`${level}/${year}`}
          name={suggestion.label}
          origin={{ kind: 'cbs', level, year }}
          pieces={division.pieces}
          chosen={chosen}
          onChoose={(ids) => setPicked({ of: division, ids })}
          onLoad={onLoad}
          onBack={actions.onBack}
        />
      ) : (
        <OnTheWay asked={asked} {...actions} />
      )}
    </Stack>
  );
}

function chosenIn(
  division: Division,
  picked: { readonly of: Division; readonly ids: string[] } | null,
): string[] {
  if (!picked) return piecesAt(division.place, division.level, division.pieces);
  if (picked.of === division) return picked.ids;
  return samePieces(picked.ids, picked.of.pieces, division.pieces);
}

async function fetchDivision(
  suggestion: Suggestion,
  edition: { readonly level: CbsLevel; readonly year: number },
  asking: Asking,
): Promise<Result<Division, ServiceProblem>> {
  const place = await lookUpPlace(suggestion, asking);
  if (!place.ok) return place;
  const { municipality } = place.value;
  const areas = await fetchCbsAreas({ ...edition, municipality }, asking);
  if (!areas.ok) return areas;
  return succeed({ place: place.value, level: edition.level, pieces: areas.value.map(pieceOf) });
}
