import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { ShapeSourceId } from '../sources.ts';

/** The shapes on the map, per source: what is small enough to be handed over whole. */
export class ShapeContent {
  readonly #map: MapLibre;
  readonly #data = new Map<ShapeSourceId, unknown>();

  constructor(map: MapLibre) {
    this.#map = map;
  }

  /** `made` from `data`, and only again when `data` is another object. */
  set<Data>(id: ShapeSourceId, data: Data, made: (data: Data) => FeatureCollection): void {
    if (this.#data.get(id) === data) return;
    this.#data.set(id, data);
    void this.#map.getSource<GeoJSONSource>(id)!.setData(made(data));
  }
}
