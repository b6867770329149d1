/**
 * Text without a tag, for libraries that put the rules of a style element in as HTML; null for anything
 * else. What holds no "<" cannot become an element, wherever it is put.
 */
export const plainText = (html: string): string | null => (html.includes('<') ? null : html);

/** The address of a script if it is one of the app's own files, built beside the page; else null. */
export function ownScript(address: string, page: string): string | null {
  if (!URL.canParse(address, page)) return null;
  const { origin, pathname, href } = new URL(address, page);
  const app = new URL('.', page);
  const isOwn =
    origin === app.origin &&
    (pathname === `${app.pathname}sw.js` || pathname.startsWith(`${app.pathname}assets/`));
  return isOwn ? href : null;
}
