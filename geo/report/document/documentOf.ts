import type { Dossier } from '#geo/dossier/dossier.ts';
import type { ReportChoices, ReportPart } from '#geo/plan/reportChoices.ts';
import type { ReportLanguage } from '../words/reportWords.ts';
import { detailSections } from './detailSections.ts';
import { firstPage } from './firstPage.ts';
import { methodSection } from './methodSection.ts';
import type { ReportDocument, Section } from './reportDocument.ts';
import { sayingIn, type Saying } from './said.ts';
import {
  contactsSection,
  figuresSection,
  gapsSection,
  groupsSection,
  proposalsSection,
  signsSection,
  subAreasSection,
} from './tableSections.ts';

type Make = (dossier: Dossier, saying: Saying) => readonly Section[];

// in the order of the report
const MAKERS: readonly (readonly [ReportPart, Make])[] = [
  ['subAreas', subAreasSection],
  ['gaps', gapsSection],
  ['proposals', proposalsSection],
  ['groups', groupsSection],
  ['signs', signsSection],
  ['details', detailSections],
];

/** The report for the gemeente, as far as it was chosen. What there is none of has no section. */
export function documentOf(
  dossier: Dossier,
  choices: ReportChoices,
  language: ReportLanguage,
): ReportDocument {
  const saying = sayingIn(language);
  const { words, formats } = saying;
  const parts = MAKERS.filter(([part]) => choices.parts.includes(part));
  return {
    language,
    paper: choices,
    title: dossier.title,
    subtitle: words.subtitle(formats.day(dossier.day), dossier.scenario),
    sections: [
      firstPage(dossier, choices, saying),
      figuresSection(dossier, saying),
      ...parts.flatMap(([, make]) => make(dossier, saying)),
      ...contactsSection(dossier, saying),
      methodSection(dossier, saying),
    ],
  };
}
