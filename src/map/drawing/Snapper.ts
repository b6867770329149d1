import type { Map } from 'maplibre-gl';
import type { TerraDrawMouseEvent } from 'terra-draw';
import { snap, type SnapIndex, type Snapped } from '#geo/geometry/snapIndex.ts';
import { metresPerPixel, pointerOf, reachPixels, type Pointer } from '../pixels.ts';
import type { ExactCoordinates } from './exactCoordinates.ts';
import { SnapMarker } from './SnapMarker.ts';

/** Makes the pencil stick to corners and lines, and shows what it sticks to. */
export class Snapper {
  readonly #map: Map;
  readonly #indexes: readonly SnapIndex[];
  readonly #exact: ExactCoordinates;
  readonly #marker: SnapMarker;
  #pointer: Pointer = 'fine';
  #isOn: boolean;

  constructor(
    map: Map,
    exact: ExactCoordinates,
    { indexes, isOn }: { readonly indexes: readonly SnapIndex[]; readonly isOn: boolean },
  ) {
    this.#map = map;
    this.#indexes = indexes;
    this.#exact = exact;
    this.#marker = new SnapMarker(map);
    this.#isOn = isOn;
    const canvas = map.getCanvas();
    // capturing, to know the pointer before the drawing library asks
    canvas.addEventListener('pointerdown', this.#watchPointer, { capture: true });
    canvas.addEventListener('pointermove', this.#watchPointer, { capture: true });
    canvas.addEventListener('pointerleave', this.hideMarker);
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  setOn(isOn: boolean): void {
    this.#isOn = isOn;
    this.hideMarker();
  }

  /** Where the corner under the pointer goes instead, as Terra Draw asks it. */
  readonly snap = ({ lng, lat }: TerraDrawMouseEvent): [lng: number, lat: number] | undefined => {
    const snapped = this.#find(lng, lat);
    this.#marker.show(snapped);
    return snapped ? this.#exact.round(snapped.lngLat) : undefined;
  };

  /** The corner is down; the marker comes back when the pointer moves. */
  readonly hideMarker = (): void => this.#marker.show(null);

  destroy(): void {
    const canvas = this.#map.getCanvas();
    canvas.removeEventListener('pointerdown', this.#watchPointer, { capture: true });
    canvas.removeEventListener('pointermove', this.#watchPointer, { capture: true });
    canvas.removeEventListener('pointerleave', this.hideMarker);
    this.hideMarker();
  }

  #find(lng: number, lat: number): Snapped | null {
    if (!this.#isOn) return null;
    const toleranceMetres =
      reachPixels.snap[this.#pointer] * metresPerPixel(this.#map.getZoom(), lat);
    return snap(this.#indexes, [lng, lat], toleranceMetres);
  }

  readonly #watchPointer = ({ pointerType }: PointerEvent): void => {
    this.#pointer = pointerOf(pointerType);
  };
}
