import type { PartWords } from '#geo/engine/streetPartText.ts';
import type { StreetState } from '#geo/engine/report.ts';
import type { Dossier, DossierGroup, DossierProposal } from '#geo/dossier/dossier.ts';
import type { MapWords } from '../drawing/mapWords.ts';

export type ReportLanguage = 'nl' | 'en';

/** A share of something, said in figures: "63 %", "45", "71". */
export interface SaidShare {
  readonly share: string;
  readonly part: string;
  readonly whole: string;
}

/** Everything that a report says of itself, in one language. */
export interface ReportWords {
  readonly map: MapWords;
  readonly parts: PartWords;
  readonly use: Readonly<Record<DossierGroup['use'], string>>;
  readonly status: Readonly<Record<DossierGroup['status'], string>>;
  readonly platform: Readonly<Record<DossierGroup['platform'], string>>;
  readonly proposal: Readonly<Record<DossierProposal['kind'], string>>;
  readonly data: Readonly<Record<Dossier['sources'][number]['kind'], string>>;
  readonly states: Readonly<Record<StreetState, string>>;
  readonly measures: {
    readonly streets: string;
    readonly length: string;
    readonly addresses: string;
  };
  readonly headings: {
    readonly map: string;
    readonly figures: string;
    readonly subAreas: string;
    readonly groups: string;
    readonly gaps: string;
    readonly proposals: string;
    readonly signs: string;
    readonly details: string;
    readonly contacts: string;
    readonly method: string;
  };
  readonly columns: {
    readonly measure: string;
    readonly now: string;
    readonly planned: string;
    readonly coveredNow: string;
    readonly coveredPlanned: string;
    readonly subArea: string;
    readonly group: string;
    readonly use: string;
    readonly status: string;
    readonly members: string;
    readonly streets: string;
    readonly length: string;
    readonly addresses: string;
    readonly groups: string;
    readonly contact: string;
    readonly postcodes: string;
    readonly number: string;
    readonly change: string;
    /** latitude and longitude */
    readonly place: string;
    readonly name: string;
    readonly mobile: string;
    readonly email: string;
    readonly for: string;
  };
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  /** beside a name, of what a scenario adds */
  readonly isPlanned: string;
  readonly nothing: string;
  readonly subtitle: (day: string, scenario: string | null) => string;
  readonly purpose: Readonly<Record<Dossier['purpose'], string>>;
  /** the sentence that says it all */
  readonly lead: (streets: SaidShare, length: SaidShare, groups: string) => string;
  /** the longest gap: how long, some of its streets, and how many it has besides */
  readonly leadGap: (length: string, streets: string, others: number) => string;
  readonly leadPlanned: (scenario: string, length: SaidShare) => string;
  readonly schematic: string;
  readonly chart: string;
  readonly ofWhole: (said: SaidShare) => string;
  readonly bars: { readonly now: string; readonly planned: string };
  readonly mapOf: (place: string) => string;
  readonly mapOfSigns: string;
  readonly mapText: (lengths: string) => string;
  readonly subAreasNote: string;
  readonly groupsTable: string;
  readonly contactsNote: string;
  readonly groupsNote: (count: number, said: string) => string;
  readonly gapsNote: (count: number, said: string, length: string) => string;
  readonly noGaps: string;
  readonly proposalsNote: (scenario: string) => string;
  readonly signsNote: (count: number, said: string) => string;
  readonly detail: (length: SaidShare, streets: SaidShare) => string;
  readonly detailGroups: string;
  readonly detailGaps: string;
  readonly method: readonly string[];
  readonly purposeMethod: Readonly<Record<Dossier['purpose'], string>>;
  readonly source: (kind: string, source: string, date: string | null, licence: string) => string;
  readonly withoutPersons: string;
  readonly withContacts: (count: number, said: string) => string;
  readonly madeWith: string;
  readonly page: (page: number, of: number) => string;
  readonly skip: string;
  readonly contents: string;
}
