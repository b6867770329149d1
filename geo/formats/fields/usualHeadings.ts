import { ADDRESS_GUESSES, DISTRICT_GUESSES, LOCATION_GUESSES, STREET_GUESSES } from './guesses.ts';
import { headingKey } from './headingKey.ts';

const USUAL = new Set(
  [
    ADDRESS_GUESSES,
    DISTRICT_GUESSES,
    LOCATION_GUESSES,
    STREET_GUESSES.plain,
    STREET_GUESSES.nwb,
  ].flatMap((guesses) => Object.values<readonly string[]>(guesses).flat()),
);

/** Whether a text is a heading by which some role is guessed. */
export const isUsualHeading = (text: string): boolean => USUAL.has(headingKey(text));
