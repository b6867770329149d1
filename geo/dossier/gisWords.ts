import type { Group } from '#geo/plan/entities.ts';
import type { StreetState } from '#geo/engine/report.ts';
import type { PartWords } from '#geo/engine/streetPartText.ts';
import type { DossierProposal } from './dossier.ts';

// Files for a GIS are for gemeenten: what they say is Dutch, whatever the language of the screen.

export const PART_WORDS: PartWords = {
  odd: 'oneven',
  even: 'even',
  to: 't/m',
  and: 'en',
  part: 'deel',
};

export const USE_WORDS: Readonly<Record<Group['use'], string>> = {
  safety: 'veiligheid',
  mixed: 'gemengd',
  social: 'sociaal',
};

export const PLATFORM_WORDS: Readonly<Record<Group['platform'], string>> = {
  whatsapp: 'WhatsApp',
  signal: 'Signal',
  telegram: 'Telegram',
  other: 'anders',
};

export const STATUS_WORDS: Readonly<Record<Group['status'], string>> = {
  proposed: 'voorgesteld',
  asked: 'gevraagd',
  agreed: 'toegezegd',
  active: 'actief',
  archived: 'opgeheven',
};

export const STATE_WORDS: Readonly<Record<StreetState, string>> = {
  covered: 'gedekt',
  partly: 'deels gedekt',
  uncovered: 'niet gedekt',
};

export const PROPOSAL_WORDS: Readonly<Record<DossierProposal['kind'], string>> = {
  new: 'nieuwe groep',
  extend: 'uitbreiding',
  giveUp: 'valt af',
};

/** What a stretch is; the style goes by it. */
export const COVER_WORDS = {
  none: 'niet gedekt',
  planned: 'gepland',
  one: 'gedekt',
  more: 'dubbel gedekt',
} as const;
