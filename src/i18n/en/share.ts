import type { Texts } from '../shape.ts';
import type { share as dutch } from '../nl/share.ts';

export const share: Texts<typeof dutch> = {
  title: 'Share',
};
