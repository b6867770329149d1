import type {
  AddressFigures,
  Figures,
  NumberSpan,
  StreetPart,
  StreetState,
} from '#geo/engine/report.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import type { Area } from '#geo/plan/area.ts';
import type { DataSetKind, Group } from '#geo/plan/entities.ts';
import type { Purpose } from '#geo/plan/queries.ts';

/**
 * All that others may know of a plan: what every report, layer and table for the gemeente is made from.
 * It holds no person, no sign-up, no free note and no file name, and is made from a plan that has
 * none of them (see `dossierOf`); contacts are there only when they were chosen one by one.
 *
 * Plain JSON. Places are WGS84 degrees, longitude first; metres are what is in scope, a side counts
 * half. What is planned is so in the scenario that is shown.
 */
export interface Dossier {
  readonly title: string;
  /** name of the scenario that is shown beside now; null: only now */
  readonly scenario: string | null;
  /** on which it was made: 2026-11-20 */
  readonly day: string;
  readonly purpose: Purpose;
  /** the streets are a drawing, not a map of a real place */
  readonly schematic: boolean;
  readonly sources: readonly DossierSource[];
  readonly figures: BeforeAfter;
  /** of what is covered, what plans of the scenario cover */
  readonly plannedMetres: number;
  readonly subAreas: readonly DossierSubArea[];
  /** that count for the purpose, by name */
  readonly groups: readonly DossierGroup[];
  /** what is not covered, the longest first */
  readonly gaps: readonly DossierGap[];
  /** what the scenario changes, by group; empty without one */
  readonly proposals: readonly DossierProposal[];
  readonly signs: readonly DossierSign[];
  /** the districts that count; none: all streets do */
  readonly districts: readonly { readonly name: string; readonly area: Area }[];
  /** those of which something counts, by name */
  readonly streets: readonly DossierStreet[];
  /** everything in scope, cut where what serves it changes */
  readonly stretches: readonly DossierStretch[];
  /** the streets around that do not count, for the map */
  readonly otherStreets: readonly { readonly name: string; readonly line: readonly LngLat[] }[];
  /** only those that were chosen, with their consent */
  readonly contacts: readonly DossierContact[];
}

export interface BeforeAfter {
  readonly now: Figures;
  /** in the scenario that is shown; null without one */
  readonly planned: Figures | null;
}

export interface DossierSource {
  readonly kind: DataSetKind;
  readonly source: string;
  readonly date: string | null;
  readonly licence: string;
  readonly attribution: string;
}

export interface DossierSubArea {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly area: Area;
  /** planned in the scenario */
  readonly planned: boolean;
  /** whether somebody is the contact; never who */
  readonly hasContact: boolean;
  /** `now` is null of one that is planned */
  readonly figures: { readonly now: Figures | null; readonly planned: Figures | null };
  /** names of the groups that serve some of it, as shown */
  readonly groups: readonly string[];
  /** what of each street in it nobody serves, by the name of the street; slivers left out */
  readonly uncovered: readonly StreetPart[];
  /** its four-digit-two-letter postcodes; null without addresses */
  readonly postcodes: readonly string[] | null;
}

export interface DossierGroup {
  readonly id: string;
  readonly name: string;
  readonly use: Group['use'];
  readonly platform: Group['platform'];
  readonly status: Group['status'];
  readonly members: number | null;
  /** its own, or the plan's */
  readonly capacity: number;
  readonly planned: boolean;
  readonly hasAdministrator: boolean;
  readonly metres: number;
  readonly streetCount: number;
  /** null without addresses */
  readonly addresses: number | null;
  /** what it serves, by the name of the street; slivers left out */
  readonly parts: readonly StreetPart[];
  /** along the middle of the street, once where both sides are meant */
  readonly lines: readonly (readonly LngLat[])[];
  /** names of the sub-areas that it serves some of */
  readonly subAreas: readonly string[];
  /** ascending; null without addresses */
  readonly postcodes: readonly string[] | null;
}

export interface DossierGap {
  /** its place in the list, from 1; `gap` of a stretch names it */
  readonly number: number;
  readonly metres: number;
  /** null without addresses */
  readonly addresses: number | null;
  readonly parts: readonly StreetPart[];
  /** along the middle of the street, once where both sides are meant */
  readonly lines: readonly (readonly LngLat[])[];
  /** names of the sub-areas in which some of it lies */
  readonly subAreas: readonly string[];
}

export interface DossierProposal {
  /** name of the group */
  readonly group: string;
  readonly kind: 'new' | 'extend' | 'giveUp';
  readonly status: Group['status'];
  readonly metres: number;
  /** null without addresses */
  readonly addresses: number | null;
  readonly parts: readonly StreetPart[];
  /** along the middle of the street, once where both sides are meant */
  readonly lines: readonly (readonly LngLat[])[];
}

export interface DossierSign {
  /** on the map and in the table, from 1 */
  readonly number: number;
  readonly at: LngLat;
  readonly street: string;
  /** name of its group */
  readonly group: string;
  readonly subAreas: readonly string[];
}

export interface DossierStreet {
  readonly name: string;
  readonly place: string;
  readonly metres: number;
  readonly coveredMetres: number;
  readonly state: StreetState;
  /** null without addresses */
  readonly addresses: AddressFigures | null;
  /** names of the groups that serve some of it */
  readonly groups: readonly string[];
  /** null where the data do not know its numbers */
  readonly uncoveredNumbers: readonly NumberSpan[] | null;
}

export interface DossierStretch {
  readonly line: readonly LngLat[];
  readonly street: string;
  readonly place: string;
  readonly side: 'left' | 'right';
  /** how many groups serve it; 0 is uncovered */
  readonly depth: number;
  /** their names */
  readonly groups: readonly string[];
  /** covered by what is planned only */
  readonly planned: boolean;
  /** number of its gap; null where it is covered, and of what is too short to be one */
  readonly gap: number | null;
  /** half the length of the line */
  readonly metres: number;
}

export interface DossierContact {
  readonly name: string;
  readonly mobile: string;
  readonly email: string;
  /** names of the groups they administer and sub-areas they are the contact of */
  readonly groups: readonly string[];
  readonly subAreas: readonly string[];
}
