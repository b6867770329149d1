import '@fontsource-variable/atkinson-hyperlegible-next';
import '#src/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { MapCanvas } from '#src/map/MapCanvas.tsx';
import type { Area } from '#geo/plan/area.ts';
import type {
  DrawingRequest,
  DrawingSession,
  DrawingState,
} from '#src/map/drawing/DrawingSession.ts';
import type { Hit, MapOptions, MapPort, MapProblem } from '#src/map/MapPort.ts';
import { tilesOf } from './tilesOf.ts';
import { makeTown, type Town } from './town.ts';

/** What the tests drive: the map alone, on a page of its own, with a made-up town. */
export interface Harness {
  readonly town: Town;
  readonly tilesOf: typeof tilesOf;
  map: MapPort | null;
  readonly problems: MapProblem[];
  readonly clicks: Hit[];
  session: DrawingSession | null;
  state: DrawingState | null;
  /** what the session told of the shape so far */
  shapes: { readonly area: Area; readonly isMoving: boolean }[];
  outcome: Area | 'cancelled' | null;
  /** draws, or reshapes, among the streets and sub-areas of the town */
  readonly draw: (existing?: Area, options?: Partial<DrawingRequest>) => void;
}

declare global {
  interface Window {
    harness: Harness;
  }
}

const town = makeTown();
const query = new URLSearchParams(window.location.search);
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
document.documentElement.dataset['mantineColorScheme'] = theme;

const harness: Harness = {
  town,
  tilesOf,
  map: null,
  problems: [],
  clicks: [],
  session: null,
  state: null,
  shapes: [],
  outcome: null,
  draw: (existing, options) => {
    harness.outcome = null;
    harness.shapes = [];
    harness.session = harness.map!.startDrawing({
      snap: town.snap,
      neighbours: town.subAreas.map(({ area }) => area),
      task: existing
        ? {
            kind: 'reshape',
            area: existing,
            onShape: (area, isMoving) => harness.shapes.push({ area, isMoving }),
            onFinish,
          }
        : { kind: 'newArea', onFinish },
      onChange: (state) => (harness.state = state),
      onCancel: () => (harness.outcome = 'cancelled'),
      ...options,
    });
  },
};
window.harness = harness;

function onFinish(area: Area): Promise<boolean> {
  harness.outcome = area;
  return Promise.resolve(true);
}

const [lng, lat] = town.node(Number(query.get('column') ?? 4), Number(query.get('row') ?? 3.5));
const options: MapOptions = {
  theme,
  reducedMotion: true,
  labels: {
    map: 'Kaart van het gebied',
    zoomIn: 'Dichterbij',
    zoomOut: 'Verder weg',
    metres: 'm',
    kilometres: 'km',
  },
  camera: { lng, lat, zoom: Number(query.get('zoom') ?? 16) },
  onProblem: (problem) => harness.problems.push(problem),
};

function fill(map: MapPort): void {
  map.setStreets(town.streets);
  map.setCoverage(town.coverage);
  map.setDistricts(town.districts);
  map.setSubAreas(town.subAreas);
  map.setAttribution(['Straten: verzonnen', 'Gebieden: verzonnen']);
  map.onClick((hit) => harness.clicks.push(hit));
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MapCanvas
      options={options}
      onMap={(map) => {
        harness.map = map;
        if (map) fill(map);
      }}
      onMissing={(problem) => harness.problems.push(problem)}
    />
  </StrictMode>,
);
