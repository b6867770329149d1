import { useDeferredValue, useSyncExternalStore } from 'react';
import { z } from 'zod';
import { idSchema } from '#geo/plan/text.ts';
import { leaveField } from '#src/ui/leaveField.ts';

/** The panels of the rail, in its order. */
export const PANELS = [
  'area',
  'sub-areas',
  'groups',
  'sign-ups',
  'gaps',
  'extend',
  'people',
  'share',
] as const;
export type RailPanel = (typeof PANELS)[number];

/** Panels behind those of the rail, each with the one that leads to it. */
export const PANELS_BEHIND = {
  circle: 'people',
  alarm: 'people',
  rules: 'groups',
  scenarios: 'extend',
  signs: 'share',
  report: 'share',
} as const satisfies Record<string, RailPanel>;
export type Panel = RailPanel | keyof typeof PANELS_BEHIND;

const isBehind = (panel: Panel): panel is keyof typeof PANELS_BEHIND =>
  Object.hasOwn(PANELS_BEHIND, panel);

/** The panel of the rail that a panel belongs to. */
export const railPanelOf = (panel: Panel): RailPanel =>
  isBehind(panel) ? PANELS_BEHIND[panel] : panel;

const panelSchema = z.enum([
  ...PANELS,
  'circle',
  'alarm',
  'rules',
  'scenarios',
  'signs',
  'report',
] as const satisfies readonly Panel[]);

/** The parts of the panel of sign-ups. */
export const SIGN_UP_TABS = ['post', 'hand-over', 'invite', 'privacy'] as const;
export type SignUpTab = (typeof SIGN_UP_TABS)[number];

// an entity is looked up as a property: an id is never one that every object has
const selectionIds = {
  subArea: idSchema,
  group: idSchema,
  person: idSchema,
  signUp: idSchema,
  gap: z.string().regex(/^\d{1,9}$/),
  street: z.string().min(1),
  district: z.string().min(1),
  scenario: idSchema,
  sign: idSchema,
} as const satisfies Record<Selection['kind'], z.ZodString>;

const selectionSchema = z.string().transform((text, context): Selection => {
  const at = text.indexOf(':');
  const [kind, id] = [text.slice(0, at), text.slice(at + 1)];
  if (isSelectionKind(kind) && selectionIds[kind].safeParse(id).success) return { kind, id };
  context.addIssue('no selection');
  return z.NEVER;
});

const isSelectionKind = (kind: string): kind is Selection['kind'] =>
  Object.hasOwn(selectionIds, kind);

/** What is chosen: in a list, on the map, or both. */
export interface Selection {
  readonly kind:
    'subArea' | 'group' | 'street' | 'gap' | 'district' | 'person' | 'signUp' | 'scenario' | 'sign';
  readonly id: string;
}

const cameraSchema = z
  .string()
  .transform((text) => text.split(',').map(Number))
  .pipe(
    z.tuple([
      z.number().min(-180).max(180),
      z.number().min(-90).max(90),
      z.number().min(0).max(24),
    ]),
  )
  .transform(([lng, lat, zoom]) => ({ lng, lat, zoom }));

export interface Camera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/**
 * What is on screen, as the address bar keeps it after the #, so that back, reload and a bookmark
 * work. It holds random ids and figures only, never a name or a number of a person.
 */
const routeSchema = z.object({
  panel: panelSchema.catch('area'),
  plan: z.string().max(64).nullable().catch(null),
  selection: selectionSchema.nullable().catch(null),
  camera: cameraSchema.nullable().catch(null),
  purpose: z.enum(['all', 'safety']).catch('all'),
  measure: z.enum(['streets', 'metres', 'addresses']).catch('streets'),
  tab: z.enum(SIGN_UP_TABS).catch('post'),
  scenario: idSchema.nullable().catch(null),
  compares: z
    .literal('1')
    .transform(() => true)
    .catch(false),
});

export interface Route {
  readonly panel: Panel;
  readonly plan: string | null;
  readonly selection: Selection | null;
  readonly camera: Camera | null;
  readonly purpose: 'all' | 'safety';
  readonly measure: 'streets' | 'metres' | 'addresses';
  /** of the panel of sign-ups */
  readonly tab: SignUpTab;
  /** the one that is shown, if the plan has it; null: now */
  readonly scenario: string | null;
  /** whether the map shows now beside the scenario */
  readonly compares: boolean;
}

export const START: Route = {
  panel: 'area',
  plan: null,
  selection: null,
  camera: null,
  purpose: 'all',
  measure: 'streets',
  tab: 'post',
  scenario: null,
  compares: false,
};

/** Reads "#/groups?plan=x&on=group:y&at=5.1,52.2,15"; what it cannot read falls back. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const fields = new URLSearchParams(query);
  return routeSchema.parse({
    panel: path,
    plan: fields.get('plan'),
    selection: fields.get('on'),
    camera: fields.get('at'),
    purpose: fields.get('purpose'),
    measure: fields.get('measure'),
    tab: fields.get('tab'),
    scenario: fields.get('scenario'),
    compares: fields.get('compare'),
  });
}

/** Writes what differs from the start. */
export function formatRoute(route: Route): string {
  const fields = new URLSearchParams();
  if (route.plan) fields.set('plan', route.plan);
  if (route.selection) fields.set('on', `${route.selection.kind}:${route.selection.id}`);
  if (route.camera) fields.set('at', formatCamera(route.camera));
  if (route.purpose !== START.purpose) fields.set('purpose', route.purpose);
  if (route.measure !== START.measure) fields.set('measure', route.measure);
  if (route.tab !== START.tab) fields.set('tab', route.tab);
  if (route.scenario) fields.set('scenario', route.scenario);
  if (route.scenario && route.compares) fields.set('compare', '1');
  const query = fields.toString();
  return `#/${route.plan ? route.panel : ''}${query ? `?${query}` : ''}`;
}

const formatCamera = ({ lng, lat, zoom }: Camera) =>
  `${lng.toFixed(6)},${lat.toFixed(6)},${zoom.toFixed(2)}`;

let current: { hash: string; route: Route } | null = null;

/** What is on screen now; the same object until it changes. */
export function getRoute(): Route {
  const { hash } = window.location;
  if (current?.hash !== hash) current = { hash, route: parseRoute(hash) };
  return current.route;
}

/**
 * Shows something else. `replace` leaves no step to go back to: for what moves by itself, like
 * the map's position.
 */
export function navigate(
  to: Partial<Route>,
  { replace = false }: { replace?: boolean } = {},
): void {
  const hash = formatRoute({ ...getRoute(), ...to });
  if (hash === window.location.hash) return;
  if (replace) window.history.replaceState(null, '', hash);
  else window.history.pushState(null, '', hash);
  // pushState and replaceState are silent
  window.dispatchEvent(new PopStateEvent('popstate'));
}

function subscribe(listener: () => void): () => void {
  const hear = ({ isTrusted }: Event) => {
    // the user goes back: the field that goes with the screen is left before it is gone. The app's
    // own steps, such as a map that comes to rest, are no reason to stop typing
    if (isTrusted) leaveField();
    listener();
  };
  window.addEventListener('popstate', hear);
  window.addEventListener('hashchange', hear);
  return () => {
    window.removeEventListener('popstate', hear);
    window.removeEventListener('hashchange', hear);
  };
}

export function useRoute(): Route {
  return useSyncExternalStore(subscribe, getRoute);
}

/**
 * The same for screens that are much to draw: a moment later, and drawn piece by piece, so that the
 * page answers in between.
 */
export function useCalmRoute(): Route {
  return useDeferredValue(useRoute());
}
