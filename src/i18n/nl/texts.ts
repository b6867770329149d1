import { drawing } from './drawing.ts';
import { circle } from './circle.ts';
import { commands } from './commands.ts';
import { alarm } from './alarm.ts';
import { rules } from './rules.ts';
import { ruleTexts } from './ruleTexts.ts';
import { area } from './area.ts';
import { dataReport } from './dataReport.ts';
import { baseMap } from './baseMap.ts';
import { extending } from './extending.ts';
import { gaps } from './gaps.ts';
import { gis } from './gis.ts';
import { groups } from './groups.ts';
import { help } from './help.ts';
import { importDialog } from './importDialog.ts';
import { importing } from './importing.ts';
import { keeping } from './keeping.ts';
import { making } from './making.ts';
import { merging } from './merging.ts';
import { people } from './people.ts';
import { privacy } from './privacy.ts';
import { problems } from './problems.ts';
import { receiving } from './receiving.ts';
import { renewing } from './renewing.ts';
import { reporting } from './reporting.ts';
import { rescue } from './rescue.ts';
import { scenarios } from './scenarios.ts';
import { searching } from './searching.ts';
import { share } from './share.ts';
import { shortcuts } from './shortcuts.ts';
import { shell } from './shell.ts';
import { signingUp } from './signingUp.ts';
import { signs } from './signs.ts';
import { signUps } from './signUps.ts';
import { start } from './start.ts';
import { steps } from './steps.ts';
import { subAreas } from './subAreas.ts';
import { tour } from './tour.ts';
import { waiting } from './waiting.ts';

/** All Dutch texts; English is held against their shape. */
export const nl = {
  shell,
  commands,
  shortcuts,
  start,
  area,
  baseMap,
  subAreas,
  groups,
  help,
  drawing,
  gaps,
  extending,
  scenarios,
  reporting,
  making,
  merging,
  people,
  ruleTexts,
  rules,
  alarm,
  circle,
  share,
  gis,
  keeping,
  rescue,
  signs,
  importing,
  importDialog,
  dataReport,
  receiving,
  renewing,
  searching,
  problems,
  steps,
  tour,
  waiting,
  signUps,
  signingUp,
  privacy,
} as const;
