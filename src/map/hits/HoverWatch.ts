import type { Map } from 'maplibre-gl';
import type { Hit } from '../MapPort.ts';
import { pointerOf } from '../pixels.ts';
import { featuresOf } from '../sources.ts';
import { hitAt } from './hitAt.ts';
import type { Pixel } from './nearestLine.ts';
import { NameTag } from './NameTag.ts';

/**
 * Follows the mouse: a halo and a name tag for the street under it, a hand where a click selects
 * something. Looks once a frame at most.
 */
export class HoverWatch {
  readonly #map: Map;
  readonly #tell: (hit: Hit | null) => void;
  readonly #tag: NameTag;
  #place: Pixel | null = null;
  #frame = 0;
  #hit: Hit | null = null;
  #isPaused = false;

  constructor(map: Map, tell: (hit: Hit | null) => void) {
    this.#map = map;
    this.#tell = tell;
    this.#tag = new NameTag(map);
    // not MapLibre's mousemove: browsers make one of every tap
    map.getCanvas().addEventListener('pointermove', this.#follow);
    map.getCanvas().addEventListener('pointerleave', this.#leave);
    map.on('movestart', this.#leave);
  }

  /** While drawing the pointer is a pencil, not a finger. */
  pause(isPaused: boolean): void {
    this.#isPaused = isPaused;
    if (isPaused) this.#leave();
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#map.getCanvas().removeEventListener('pointermove', this.#follow);
    this.#map.getCanvas().removeEventListener('pointerleave', this.#leave);
    this.#map.off('movestart', this.#leave);
  }

  readonly #follow = ({ pointerType, offsetX, offsetY }: PointerEvent): void => {
    if (pointerOf(pointerType) === 'coarse' || this.#isPaused || this.#map.isMoving()) return;
    if (!this.#place) this.#frame = requestAnimationFrame(this.#look);
    this.#place = [offsetX, offsetY];
  };

  readonly #leave = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#place = null;
    this.#show(null);
  };

  readonly #look = (): void => {
    if (this.#place) this.#show(hitAt(this.#map, this.#place, 'fine'));
    this.#place = null;
  };

  #show(hit: Hit | null): void {
    const before = this.#hit;
    this.#hit = hit;
    this.#tag.show(hit?.kind === 'street' ? hit : null);
    if (sameThing(before, hit)) return;
    this.#setHovered(before, false);
    this.#setHovered(hit, true);
    if (!this.#isPaused) this.#map.getCanvas().style.cursor = isSelectable(hit) ? 'pointer' : '';
    this.#tell(hit);
  }

  #setHovered(hit: Hit | null, hovered: boolean): void {
    if (hit?.kind !== 'street') return;
    this.#map.setFeatureState(featuresOf('streets', hit.street), { hovered });
  }
}

const isSelectable = (hit: Hit | null) => hit?.kind === 'street' || hit?.kind === 'subArea';

function sameThing(a: Hit | null, b: Hit | null): boolean {
  if (a?.kind === 'street') {
    return b?.kind === 'street' && a.street === b.street && a.side === b.side;
  }
  if (a?.kind === 'subArea') return b?.kind === 'subArea' && a.id === b.id;
  return a?.kind === b?.kind;
}
