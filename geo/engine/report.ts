import type { BBox } from '#geo/geometry/types.ts';
import type { Purpose } from '#geo/plan/queries.ts';

export type StreetState = 'covered' | 'partly' | 'uncovered';

/** Figures of a piece of town. Metres are what is in scope; a side's metres count half. */
export interface Figures {
  readonly metres: number;
  readonly coveredMetres: number;
  readonly streets: {
    readonly covered: number;
    readonly partly: number;
    readonly uncovered: number;
  };
  /** null without addresses */
  readonly addresses: AddressFigures | null;
}

export interface AddressFigures {
  readonly total: number;
  readonly covered: number;
}

export interface StreetFigures {
  /** the street's key */
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly metres: number;
  readonly coveredMetres: number;
  readonly state: StreetState;
  readonly addresses: AddressFigures | null;
  /** ids of the counting groups that serve some of it, at least `sliverMetres` */
  readonly groups: readonly string[];
  /** house numbers that are not covered, none for a sliver; null where the data do not know them */
  readonly uncoveredNumbers: readonly NumberSpan[] | null;
}

export interface AreaFigures extends Figures {
  readonly id: string;
  readonly name: string;
  /** ids of the counting groups that serve some of it, at least `sliverMetres` */
  readonly groups: readonly string[];
}

export interface GroupFigures {
  readonly id: string;
  readonly name: string;
  /** in scope and served by it */
  readonly metres: number;
  /** of a social group: where no other kind of group serves; 0 for the others */
  readonly socialOnlyMetres: number;
  /** how many streets it serves some of; less than `sliverMetres` of a street is none of it */
  readonly streets: number;
  readonly addresses: number | null;
}

/**
 * House numbers as people say them: all that the street has from `from` up to and including `to`,
 * of one parity or of both. Ascending, whichever way the street is numbered.
 */
export interface NumberSpan {
  readonly parity: 'odd' | 'even' | 'both';
  readonly from: number;
  readonly to: number;
}

/** What a run has of one street. */
export interface StreetPart {
  readonly street: string;
  readonly streetId: string;
  readonly metres: number;
  /** of which most lies here; null where the data do not know them */
  readonly numbers: readonly NumberSpan[] | null;
  /** whether it is all of the street, in scope or not, but for less than `sliverMetres` */
  readonly isWhole: boolean;
}

/** A maximal connected run of stretches in one state: a gap, or an overlap. */
export interface Run {
  /** its place in the list, as the stretches on the map name it */
  readonly id: number;
  readonly metres: number;
  /** names, the longest share first */
  readonly streets: readonly string[];
  readonly streetIds: readonly string[];
  /** what it has of each street, in the same order */
  readonly parts: readonly StreetPart[];
  /** ids of the groups that serve some of it: none serve a gap */
  readonly groups: readonly string[];
  readonly addresses: number | null;
  readonly bbox: BBox;
}

/** Why a link, or an exclusion, covers nothing on the map. */
export type NotPlacedReason =
  /** the street is not in the data */
  | 'no-street'
  /** neither addresses nor number ranges say where these house numbers are */
  | 'no-numbers'
  /** the data knows the numbers of this street, but not these */
  | 'numbers-not-found'
  /** no side of the street has this parity */
  | 'no-side'
  /** the cross street is not in the data, or does not meet the street */
  | 'no-crossing'
  /** the cross streets meet the street in more than two places that are not told apart */
  | 'crossing-ambiguous'
  /** the cross streets meet the street in one and the same place: nothing lies between */
  | 'same-crossing'
  /** the two points are not on one connected piece of the street */
  | 'not-connected'
  /** the two points are one place on the street */
  | 'no-length'
  | 'no-sub-area'
  /** no street of the data lies in the sub-area */
  | 'no-street-inside';

export interface NotPlaced {
  readonly link: string;
  readonly group: string;
  /** of the street or the sub-area that it names */
  readonly name: string;
  readonly reason: NotPlacedReason;
}

/** An exclusion that takes nothing out of scope. */
export interface NotExcluded {
  readonly exclusion: string;
  /** of the street or the sub-area that it names */
  readonly name: string;
  readonly reason: NotPlacedReason;
}

/** The figures of one plan, purpose and scenario: all that is counted as a whole. */
export interface CoverageFigures {
  readonly purpose: Purpose;
  readonly scenario: string | null;
  readonly frontageMetres: number;
  readonly sliverMetres: number;
  readonly totals: Figures;
  /** of what is covered, what is covered by plans of the scenario only; 0 now */
  readonly plannedMetres: number;
  readonly subAreas: readonly AreaFigures[];
  readonly districts: readonly AreaFigures[];
  readonly groups: readonly GroupFigures[];
  /** links of counting groups */
  readonly notPlaced: readonly NotPlaced[];
  readonly notExcluded: readonly NotExcluded[];
  /** how many addresses lie on no street of the data; null without addresses */
  readonly addressesWithoutStreet: number | null;
}

/** What is listed one by one, and takes longer to work out. */
export interface CoverageLists {
  readonly streets: readonly StreetFigures[];
  /** at least `sliverMetres` long, longest first */
  readonly gaps: readonly Run[];
  /** gaps too short to matter */
  readonly slivers: readonly Run[];
  readonly overlaps: readonly Run[];
}

/** Answer of the engine for one plan, purpose and scenario; the JSON of `coverage`. */
export interface CoverageReport extends CoverageFigures, CoverageLists {
  readonly format: 'buurtdekking-coverage';
  readonly version: 1;
}
