import { unzlibSync } from 'fflate';
import type { Dossier, DossierContact } from '#geo/dossier/dossier.ts';
import { dossierOf } from '#geo/dossier/dossierOf.ts';
import { neutralNames } from '#geo/dossier/neutralNames.ts';
import { sourcesOf } from '#geo/dossier/sources.ts';
import { coverageOfPlan } from '#geo/engine/coverageOfPlan.ts';
import { compileNetwork } from '#geo/engine/network.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import {
  addressesIn,
  districtsIn,
  examplePlan,
  segmentsIn,
  type ExampleFile,
} from './examplePlans.ts';

/** What others may know of a plan with the data of an example. */
export function dossierWith(
  file: ExampleFile,
  plan: Plan,
  scenario: string | null = null,
  contacts: readonly DossierContact[] = [],
): Dossier {
  const network = compileNetwork(buildStreetsData(segmentsIn(file)), { frontageMetres: 10 });
  const districts = districtsIn(file);
  const known = addressesIn(file);
  const addresses = known.length > 0 ? known : null;
  const cover = (wanted: string | null) =>
    coverageOfPlan(network, plan, { districts, addresses }, { purpose: 'all', scenario: wanted });
  return dossierOf({
    plan,
    names: neutralNames(plan),
    signs: Object.values(plan.signs),
    sources: sourcesOf(plan),
    coverage: cover(scenario),
    now: cover(null),
    districts,
    addresses,
    day: '2026-11-20',
    contacts,
  });
}

/** Everything that can be read in a PDF, text or not: its bytes, and its streams unpacked. */
export function unpackedPdf(bytes: Uint8Array): string {
  // without the table of where each object begins: numbers of ten digits that tell nothing
  const raw = Buffer.from(bytes)
    .toString('latin1')
    .replace(/^\d{10} \d{5} [nf] *$/gm, '');
  // a carriage return before the last line feed may be the last byte that was packed
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\nendstream/g)].map(([, body]) => {
    const packed = Buffer.from(body!, 'latin1');
    // streams that are not packed are in the bytes as they are
    return packed[0] === 0x78 ? Buffer.from(unzlibSync(packed)).toString('latin1') : '';
  });
  // texts of the document's own are in UTF-16
  const said = [...raw.matchAll(/\((\u00fe\u00ff(?:\\.|[^\\)])*)\)/g)].map(([, text]) =>
    Buffer.from(text!.replace(/\\(.)/g, '$1'), 'latin1').swap16().toString('utf16le'),
  );
  return [raw, ...streams, ...said].join('\n');
}

export const LATER = 'later';

/** The plan of an example with persons named wherever a person can be, a scenario, and a sign. */
export function busyPlan(file: ExampleFile): Plan {
  const { plan } = examplePlan(file);
  const [group] = Object.values(plan.groups);
  const { name, place, line } = segmentsIn(file).find((segment) => segment.name)!;
  const [person] = Object.values(plan.persons);
  const target = {
    kind: 'street' as const,
    street: {
      key: `name:${name!.toLowerCase()}|${place.toLowerCase()}`,
      name: name!,
      place,
      at: line[0]!,
    },
  };
  const newGroup = { ...group!, id: 'group-new', name: 'Nieuw & <anders>', scenario: LATER };
  return {
    ...plan,
    persons: {
      ...plan.persons,
      [person!.id]: { ...person!, note: 'belt liever niet na achten' },
    },
    groups: {
      ...plan.groups,
      [group!.id]: { ...group!, name: `Groep van ${person!.name}`, note: 'sleutel bij de buren' },
      'group-new': newGroup,
    },
    scenarios: { [LATER]: { id: LATER, name: 'Straks', note: 'nog geheim', removes: [] } },
    links: {
      ...plan.links,
      'link-new': { id: 'link-new', group: 'group-new', target, scenario: LATER },
    },
    signs: {
      'sign-1': { id: 'sign-1', group: group!.id, at: target.street.at, street: name! },
    },
  };
}
