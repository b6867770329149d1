import type { ErrorEvent, Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import type { BBox } from '#geo/geometry/types.ts';
import { highlightChanges } from './content/highlightStates.ts';
import { ShapeContent } from './content/ShapeContent.ts';
import { districtFeatures, subAreaFeatures, subAreaNameFeatures } from './content/shapes.ts';
import { AttributionLine } from './controls/AttributionLine.ts';
import type { DrawingRequest, DrawingSession } from './drawing/DrawingSession.ts';
import { LiveDrawing } from './drawing/LiveDrawing.ts';
import { hitAt } from './hits/hitAt.ts';
import { HoverWatch } from './hits/HoverWatch.ts';
import { createListeners } from './listeners.ts';
import {
  NO_HIGHLIGHT,
  type BrushStroke,
  type Camera,
  type CoverageView,
  type DistrictShape,
  type FitOptions,
  type Highlight,
  type Hit,
  type MapOptions,
  type MapPort,
  type MapTheme,
  type MapView,
  type MovedSign,
  type Padding,
  type SignShape,
  type SubAreaShape,
} from './MapPort.ts';
import { palettes } from './palette.ts';
import { Brush } from './painting/Brush.ts';
import { pointerOf } from './pixels.ts';
import { SignMarkers } from './signs/SignMarkers.ts';
import { featuresOf } from './sources.ts';
import { layersOf, type Look } from './style/mapStyle.ts';
import { restyle } from './style/restyle.ts';
import { restingZoom } from './style/zoomSteps.ts';
import { pictureTile } from './tiles/pictureTile.ts';
import type { ReadCoverageTile, ReadPicture, ReadTile } from './tiles/ReadTile.ts';
import { TileContent } from './tiles/TileContent.ts';
import type { TileProtocol } from './tiles/TileProtocol.ts';

const CAMERA_MS = 150;
const MAX_FIT_ZOOM = 18;
const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** What a live map begins with. */
interface LiveMapOptions extends Pick<MapOptions, 'onProblem'> {
  readonly look: Look;
  readonly protocol: TileProtocol;
}

/** The map on the page: owns MapLibre, its WebGL context and its workers. */
export class LiveMap implements MapPort {
  readonly #map: MapLibre;
  readonly #tiles: TileContent;
  readonly #shapes: ShapeContent;
  readonly #attribution = new AttributionLine();
  readonly #hover: HoverWatch;
  readonly #clicks = createListeners<Hit>();
  readonly #hovers = createListeners<Hit | null>();
  readonly #moves = createListeners<MapView>();
  readonly #signs: SignMarkers;
  readonly #signClicks = createListeners<string>();
  readonly #signMoves = createListeners<MovedSign>();
  #look: Look;
  #coverage: ReadCoverageTile | null = null;
  #highlight: Highlight = NO_HIGHLIGHT;
  #hidden: readonly string[] = [];
  #drawing: DrawingSession | null = null;
  #isPainting = false;

  constructor(map: MapLibre, { look, protocol, onProblem }: LiveMapOptions) {
    this.#map = map;
    this.#look = look;
    this.#tiles = new TileContent(map, protocol);
    this.#shapes = new ShapeContent(map);
    this.#hover = new HoverWatch(map, this.#hovers.tell);
    this.#signs = new SignMarkers(map, this.#signClicks.tell, (id, at) =>
      this.#signMoves.tell({ id, at }),
    );
    map.addControl(this.#attribution, 'bottom-right');
    map.on('click', this.#click);
    map.on('movestart', () => map.getCanvas().setAttribute('aria-busy', 'true'));
    map.on('moveend', () => {
      map.getCanvas().removeAttribute('aria-busy');
      this.#moves.tell(this.view());
    });
    // what was selected is lost with the context that drew it
    map.on('webglcontextrestored', () => this.#select(NO_HIGHLIGHT, this.#highlight));
    if (onProblem) {
      map.on('error', ({ error }: ErrorEvent) =>
        onProblem({ code: 'map/not-drawn', detail: error.message }),
      );
    }
  }

  setBaseMap(read: ReadPicture | null): void {
    // those of the base map before stay in sight until theirs come
    this.#tiles.set('baseMap', read && pictureTile(read));
    this.#restyle({ hasBaseMap: read !== null });
  }

  setStreets(read: ReadTile | null): void {
    this.#tiles.set('streets', read);
  }

  setCoverage(read: ReadCoverageTile | null): void {
    if (this.#coverage === read) return;
    this.#coverage = read;
    this.#readCoverage();
  }

  setPointedOut(read: ReadTile | null): void {
    this.#tiles.set('pointedOut', read);
  }

  setCoverageView(coverageView: CoverageView): void {
    if (this.#look.coverageView === coverageView) return;
    this.#restyle({ coverageView });
    this.#readCoverage();
  }

  setDistricts(districts: readonly DistrictShape[]): void {
    this.#shapes.set('districts', districts, districtFeatures);
    this.#restyle({ hasDistrict: districts.length > 0 });
  }

  setSubAreas(subAreas: readonly SubAreaShape[]): void {
    this.#shapes.set('subAreas', subAreas, subAreaFeatures);
    this.#shapes.set('subAreaNames', subAreas, subAreaNameFeatures);
  }

  setSigns(signs: readonly SignShape[]): void {
    this.#signs.set(signs);
  }

  setHighlight(highlight: Highlight): void {
    const before = this.#highlight;
    this.#highlight = highlight;
    this.#select(before, highlight);
  }

  setTheme(theme: MapTheme): void {
    this.#restyle({ theme });
  }

  setAttribution(lines: readonly string[]): void {
    this.#attribution.set(lines);
  }

  view(): MapView {
    const { lng, lat } = this.#map.getCenter();
    const bounds = this.#map.getBounds();
    return {
      lng,
      lat,
      zoom: this.#map.getZoom(),
      bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
    };
  }

  jumpTo({ lng, lat, zoom }: Camera): void {
    this.#map.jumpTo({ center: [lng, lat], zoom });
  }

  fitBounds(bbox: BBox, { padding, unlessSeen = false }: FitOptions = {}): void {
    this.#fillContainer();
    if (unlessSeen && this.#isSeen(bbox, padding)) return;
    const camera = this.#map.cameraForBounds([...bbox], {
      maxZoom: MAX_FIT_ZOOM,
      ...(padding && { padding }),
    });
    // none when the padding leaves no room
    if (camera?.zoom === undefined) return;
    this.#map.easeTo({ ...camera, zoom: restingZoom(camera.zoom), duration: CAMERA_MS });
  }

  #isSeen([west, south, east, north]: BBox, { top, right, bottom, left } = NO_PADDING): boolean {
    const { clientWidth, clientHeight } = this.#map.getCanvas();
    const [from, to] = [this.#map.project([west, north]), this.#map.project([east, south])];
    return (
      from.x >= left &&
      from.y >= top &&
      to.x <= clientWidth - right &&
      to.y <= clientHeight - bottom
    );
  }

  onMove(listener: (view: MapView) => void) {
    return this.#moves.add(listener);
  }

  onMoving(listener: (camera: Camera) => void) {
    const tell = () => {
      const { lng, lat } = this.#map.getCenter();
      listener({ lng, lat, zoom: this.#map.getZoom() });
    };
    this.#map.on('move', tell);
    return () => void this.#map.off('move', tell);
  }

  onClick(listener: (hit: Hit) => void) {
    return this.#clicks.add(listener);
  }

  onHover(listener: (hit: Hit | null) => void) {
    return this.#hovers.add(listener);
  }

  onSign(listener: (id: string) => void) {
    return this.#signClicks.add(listener);
  }

  onSignMoved(listener: (moved: MovedSign) => void) {
    return this.#signMoves.add(listener);
  }

  startDrawing(request: DrawingRequest): DrawingSession {
    this.#drawing?.cancel();
    this.#hover.pause(true);
    this.#drawing = new LiveDrawing(request, {
      map: this.#map,
      palette: palettes[this.#look.theme],
      hide: this.#hide,
      onEnd: this.#endDrawing,
    });
    return this.#drawing;
  }

  startPainting(onStroke: (stroke: BrushStroke) => void) {
    this.#isPainting = true;
    const brush = new Brush(this.#map, onStroke);
    return () => {
      this.#isPainting = false;
      brush.putDown();
    };
  }

  destroy(): void {
    this.#drawing?.cancel();
    this.#hover.destroy();
    this.#signs.destroy();
    this.#map.remove();
    this.#tiles.destroy();
  }

  readonly #endDrawing = (): void => {
    this.#drawing = null;
    this.#hover.pause(false);
  };

  readonly #click = ({ point, originalEvent }: MapMouseEvent): void => {
    if (this.#drawing || this.#isPainting) return;
    const pointer = pointerOf((originalEvent as PointerEvent).pointerType);
    this.#clicks.tell(hitAt(this.#map, [point.x, point.y], pointer));
  };

  readonly #hide = (ids: readonly string[]): void => {
    for (const id of this.#hidden.filter((each) => !ids.includes(each))) this.#setHidden(id, false);
    for (const id of ids.filter((each) => !this.#hidden.includes(each))) this.#setHidden(id, true);
    this.#hidden = ids;
  };

  /** A panel may have given up room in this very frame: MapLibre itself looks a frame later. */
  #fillContainer(): void {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const canvas = this.#map.getCanvas();
    // what the map reckons with is what it drew last, not what the page stretches that to
    const isDrawn = (pixels: number, wanted: number) =>
      Math.abs(pixels / this.#map.getPixelRatio() - wanted) <= 1;
    if (isDrawn(canvas.width, clientWidth) && isDrawn(canvas.height, clientHeight)) return;
    this.#map.resize();
  }

  #readCoverage(): void {
    const read = this.#coverage;
    const forms = this.#look.coverageView === 'sides' ? 'sides' : 'streets';
    this.#tiles.set('coverage', read && ((tile, signal) => read(tile, signal, forms)));
  }

  #restyle(change: Partial<Look>): void {
    this.#look = { ...this.#look, ...change };
    restyle(this.#map, layersOf(this.#look));
  }

  #setHidden(id: string, hidden: boolean): void {
    this.#map.setFeatureState(featuresOf('subAreas', id), { hidden });
  }

  #select(before: Highlight, after: Highlight): void {
    for (const { source, id, selected } of highlightChanges(before, after)) {
      this.#map.setFeatureState(featuresOf(source, id), { selected });
    }
  }
}
