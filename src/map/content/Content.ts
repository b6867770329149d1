import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { EMPTY, type SourceId } from '../sources.ts';

/**
 * What is on the map, per source. A blob goes to MapLibre's worker by its address, so that the page
 * never parses it.
 */
export class Content {
  readonly #map: MapLibre;
  readonly #data = new Map<SourceId, unknown>();
  readonly #urls = new Map<SourceId, string>();

  constructor(map: MapLibre) {
    this.#map = map;
  }

  setBlob(id: SourceId, blob: Blob | null): void {
    if ((this.#data.get(id) ?? null) === blob) return;
    this.#data.set(id, blob);
    const before = this.#urls.get(id);
    const url = blob && URL.createObjectURL(blob);
    if (url) this.#urls.set(id, url);
    else this.#urls.delete(id);
    const loaded = this.#source(id).setData(url ?? EMPTY);
    if (!before) return;
    // the worker may still be reading the former one
    const revoke = () => URL.revokeObjectURL(before);
    void loaded.then(revoke, revoke);
  }

  /** `made` from `data`, and only again when `data` is another object. */
  setFeatures<Data>(id: SourceId, data: Data, made: (data: Data) => FeatureCollection): void {
    if (this.#data.get(id) === data) return;
    this.#data.set(id, data);
    void this.#source(id).setData(made(data));
  }

  destroy(): void {
    for (const url of this.#urls.values()) URL.revokeObjectURL(url);
  }

  #source(id: SourceId): GeoJSONSource {
    return this.#map.getSource<GeoJSONSource>(id)!;
  }
}
