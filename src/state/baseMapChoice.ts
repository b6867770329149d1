import { useLocalStorage } from '@mantine/hooks';
import { z } from 'zod';
import { BASE_MAP_STYLES, type BaseMapStyle } from '#src/services/pdok/baseMapTile.ts';

const choiceSchema = z.object({
  style: z.enum(BASE_MAP_STYLES).nullable(),
  /** whether the user has agreed to what goes out */
  hasAgreed: z.boolean(),
});
type Choice = z.infer<typeof choiceSchema>;

const NONE: Choice = { style: null, hasAgreed: false };

export interface BaseMapChoice {
  /** the base map to show; null: none, and nothing may be asked */
  readonly style: BaseMapStyle | null;
  readonly hasAgreed: boolean;
  /** Only after the user has agreed. */
  readonly show: (style: BaseMapStyle | null) => void;
}

/**
 * The base map of this device, in all its windows. It is no part of the plan: a plan that comes from
 * someone else must not bring the network along.
 */
export function useBaseMapChoice(): BaseMapChoice {
  const [{ style, hasAgreed }, setChoice] = useLocalStorage<Choice>({
    key: 'buurtdekking.baseMap',
    defaultValue: NONE,
    getInitialValueInEffect: false,
    deserialize: readChoice,
  });
  return {
    style: hasAgreed ? style : null,
    hasAgreed,
    show: (next) => setChoice({ style: next, hasAgreed: hasAgreed || next !== null }),
  };
}

/** What was stored; anything else is no choice, and no agreement. */
export function readChoice(text: string | undefined): Choice {
  try {
    return choiceSchema.catch(NONE).parse(JSON.parse(text ?? 'null'));
  } catch {
    return NONE;
  }
}
