import type { Dossier } from '#geo/dossier/dossier.ts';
import { gisLayers } from '#geo/dossier/gisLayers.ts';
import type { KnownCrs } from '#geo/formats/crs/projections.ts';
import type { OutLayer } from '#geo/formats/write/outLayer.ts';
import { OUT_FORMATS } from '#geo/formats/write/writers.ts';
import { BREDIUS, DIEREN } from './examplePlans.ts';
import { busyPlan, dossierWith, LATER } from './reportFixtures.ts';

/** Names that have broken programs. */
export const HOSTILE_NAMES = [
  `'; DROP TABLE dekking; --`,
  `=cmd|' /C calc'!A0`,
  `Groep "Noord" <b>&amp;</b> één 🦉`,
  'lang '.repeat(60).trim(),
  '\u0001bel\u0000 \uffff ]]> -->',
  '+31 plus; punt-komma\r\nnieuwe regel',
];

/** A busy plan of which every name is a hostile one. */
export function hostileDossier(): Dossier {
  const plan = busyPlan(DIEREN);
  const named = <Entity extends object>(entities: Readonly<Record<string, Entity>>) =>
    Object.fromEntries(
      Object.entries(entities).map(([id, entity], i) => [
        id,
        { ...entity, name: HOSTILE_NAMES[i % HOSTILE_NAMES.length]! },
      ]),
    );
  return dossierWith(
    DIEREN,
    { ...plan, groups: named(plan.groups), subAreas: named(plan.subAreas) },
    LATER,
  );
}

/** A plan without anything, on streets that count. */
export const bareDossier = (): Dossier => {
  const plan = busyPlan(BREDIUS);
  return dossierWith(BREDIUS, { ...plan, groups: {}, links: {}, subAreas: {}, signs: {} });
};

/** What is written of layers in a format. */
export async function written(
  layers: readonly OutLayer[],
  extension: string,
  onWritten: (features: number) => void = () => {},
): Promise<Buffer> {
  const write = await OUT_FORMATS.get(extension)!.load();
  const pieces: Buffer[] = [];
  for await (const piece of write(layers, onWritten)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** The layers of a dossier that a format has a place for. */
export const layersFor = (dossier: Dossier, extension: string, crs: KnownCrs) =>
  gisLayers(dossier, crs).filter(
    ({ geometry }) => geometry !== 'none' || OUT_FORMATS.get(extension)!.holdsTables,
  );
