// Writes the data set of a made-up town, as it is stored: node storeTown.mjs FILE SEGMENTS. In a
// process of its own, so that who opens it has not the memory of making it.

import { writeFileSync } from 'node:fs';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { packStreetsData } from '#geo/streets/packStreetsData.ts';
import { makeTown } from '#tests/town/makeTown.ts';

const [file, segments] = process.argv.slice(2);
const streets = buildStreetsData(makeTown({ segments: Number(segments), seed: 1 }));
writeFileSync(file!, new Uint8Array(packStreetsData(streets)));
