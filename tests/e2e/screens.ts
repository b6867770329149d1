import { INCOMING_SCREENS } from './screens/incomingScreens.ts';
import { MAP_SCREENS } from './screens/mapScreens.ts';
import { PANEL_SCREENS } from './screens/panelScreens.ts';
import { START_SCREENS } from './screens/startScreens.ts';
import type { Screen } from './screens/steps.ts';

/**
 * Everything a user can have before them, in either language. `open` goes there from wherever the page
 * is, and makes the example plan when it is not there yet; in this order a walk through all of them opens
 * it once. The last one leaves a page without storage.
 */
export const SCREENS: readonly Screen[] = [
  ...START_SCREENS,
  ...PANEL_SCREENS,
  ...MAP_SCREENS,
  ...INCOMING_SCREENS,
];
