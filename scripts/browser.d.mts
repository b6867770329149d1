export function findBrowser(): string | undefined | null;
export function ensureBrowser(): string | null;
