export const PDOK = 'https://api.pdok.nl';
export const PDOK_MAPS = 'https://service.pdok.nl';
export const OVERPASS = 'https://overpass-api.de';

/** Everyone who may be asked anything: the page's security policy allows no others. */
export const SERVICE_ORIGINS = [PDOK, PDOK_MAPS, OVERPASS] as const;
