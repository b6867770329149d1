import type { TileId } from '#geo/geometry/tileId.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import { ask } from '../asking/ask.ts';
import type { Asking } from '../asking/Asking.ts';
import { bytesOf } from '../asking/bytesOf.ts';
import { PDOK_MAPS } from '../origins.ts';
import type { ServiceProblem } from '../problem.ts';

/** The looks of the BRT Achtergrondkaart. */
export const BASE_MAP_STYLES = ['grijs', 'standaard', 'pastel'] as const;
export type BaseMapStyle = (typeof BASE_MAP_STYLES)[number];

/** Who made it, as its licence asks (CC BY 4.0). */
export const BASE_MAP_ATTRIBUTION = 'Kaartgegevens © Kadaster (CC BY 4.0)';

const SERVICE = 'brt';

// a tile of 256 px is some tens of kilobytes
const LIMIT_BYTES = 1_000_000;

/**
 * A picture (PNG, 256 px) of the BRT Achtergrondkaart; null where the map has none. Asked once, or
 * with patience when it is to be kept.
 */
export async function fetchBaseMapTile(
  style: BaseMapStyle,
  { z, x, y }: TileId,
  asking: Asking,
  attempts = 1,
): Promise<Result<ArrayBuffer | null, ServiceProblem>> {
  const path = `brt/achtergrondkaart/wmts/v2_0/${style}/EPSG:3857/${z}/${x}/${y}.png`;
  const url = new URL(`${PDOK_MAPS}/${path}`);
  const answer = await ask(
    { service: SERVICE, url, timeoutMs: 20_000, attempts, shortestPauseMs: 1_000 },
    { accept: 'image/png', read },
    asking,
  );
  const refused = !answer.ok && answer.problem.code === 'service/refused' && answer.problem.status;
  return refused && HAS_NONE.has(refused) ? succeed(null) : answer;
}

// a tile that is missing, and one outside the map (OGC WMTS 1.0.0, TileOutOfRange)
const HAS_NONE = new Set([404, 400]);

/** The door: a whole PNG, or what came instead. */
async function read(response: Response): Promise<Result<ArrayBuffer | null, ServiceProblem>> {
  if (response.status === 204) return succeed(null);
  const bytes = await bytesOf(response, LIMIT_BYTES);
  if (!bytes) return fail({ code: 'service/too-large', service: SERVICE, limitBytes: LIMIT_BYTES });
  if (!isPngStart(bytes)) {
    const isPage = /html/i.test(response.headers.get('Content-Type') ?? '') || isHtmlStart(bytes);
    return fail({ code: 'service/not-image', service: SERVICE, found: isPage ? 'html' : 'other' });
  }
  return isPngEnd(bytes) ? succeed(bytes) : fail({ code: 'service/truncated', service: SERVICE });
}

// the signature and the last chunk of every PNG (W3C, Portable Network Graphics, 5.2 and 11.2.5)
const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PNG_END = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];

const isPngStart = (bytes: ArrayBuffer) =>
  isSame(new Uint8Array(bytes).subarray(0, PNG_START.length), PNG_START);

const isPngEnd = (bytes: ArrayBuffer) =>
  isSame(new Uint8Array(bytes).subarray(-PNG_END.length), PNG_END);

const isSame = (bytes: Uint8Array, wanted: readonly number[]) =>
  bytes.length === wanted.length && wanted.every((byte, i) => bytes[i] === byte);

const isHtmlStart = (bytes: ArrayBuffer) =>
  new TextDecoder().decode(bytes.slice(0, 64)).trimStart().startsWith('<');
