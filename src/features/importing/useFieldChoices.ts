import { useState } from 'react';
import type { Column } from '#geo/formats/fields/columns.ts';
import type { FieldChoices, Role, RoleSet } from '#geo/formats/fields/roles.ts';
import type { DataSetKind } from '#geo/plan/entities.ts';
import type { AnyProblem } from '#src/state/problemText.ts';
import type { Look } from '#src/workers/importApi.ts';
import { rememberedFields, rememberFields } from './rememberedFields.ts';

/** The columns of a file that was read, or that could not be by the columns that were guessed. */
export interface ReadColumns {
  readonly kind: DataSetKind;
  readonly columns: readonly Column[];
  /** the column that plays each role */
  readonly fields: FieldChoices;
}

/** The columns, when they are known; `chosen`: what was asked for. */
export function columnsRead(
  look: Look | null,
  problem: AnyProblem | null,
  chosen: { readonly kind: DataSetKind | null; readonly fields: FieldChoices },
): ReadColumns | null {
  if (look) return { kind: look.kind, ...look.matching };
  if (!problem || !('columns' in problem)) return null;
  const asked = chosen.kind ?? 'streets';
  const kind = 'kind' in problem && problem.kind !== 'location' ? problem.kind : asked;
  return { kind, columns: problem.columns, fields: chosen.fields };
}

/** Which columns the user wants for what. */
export interface FieldChoosing {
  readonly choices: FieldChoices;
  readonly choose: (set: RoleSet, role: Role, heading: string | null) => void;
  /** gives up what was chosen */
  readonly guess: () => void;
  /** chooses what was chosen before for a file with these columns, when nothing has been yet */
  readonly recall: (read: ReadColumns) => void;
  /** for the next file with these columns */
  readonly remember: (read: ReadColumns) => void;
}

export function useFieldChoices(): FieldChoosing {
  const [choices, setChoices] = useState<FieldChoices>({});
  const setsOf = ({ kind, fields }: ReadColumns): readonly RoleSet[] =>
    fields.location ? [kind, 'location'] : [kind];
  return {
    choices,
    choose: (set, role, heading) =>
      setChoices({ ...choices, [set]: { ...choices[set], [role]: heading } }),
    guess: () => setChoices(Object.fromEntries(Object.keys(choices).map((set) => [set, {}]))),
    recall: (read) => {
      const known = setsOf(read).flatMap((set) => {
        const fields = set in choices ? null : rememberedFields(set, read.columns);
        return fields ? [[set, fields] as const] : [];
      });
      if (known.length > 0) setChoices({ ...choices, ...Object.fromEntries(known) });
    },
    remember: (read) => {
      for (const set of setsOf(read)) {
        const fields = choices[set];
        if (fields) rememberFields(set, read.columns, fields);
      }
    },
  };
}
