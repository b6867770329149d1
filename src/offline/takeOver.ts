/** What a page says to a new version that waits, when its user wants to use it. */
export const TAKE_OVER = 'take over';
