/** What a browser needs to know to install the app: its name, its icons, what it opens. */
export const WEB_MANIFEST = {
  name: 'Buurtdekking',
  short_name: 'Buurtdekking',
  description: 'Zie welke straten uw appgroepen dekken, vind de gaten en plan volledige dekking.',
  lang: 'nl',
  // no id: that would be of the whole server, and the app may lie in a folder of it
  start_url: './',
  scope: './',
  display: 'standalone' as const,
  categories: ['utilities', 'productivity', 'navigation'],
  file_handlers: [{ action: './', accept: { 'application/json': ['.buurtdekking.json'] } }],
  background_color: '#f6f3ec',
  theme_color: '#f6f3ec',
  icons: [
    { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    // its lines run from edge to edge: whatever shape is cut out of it, the crossing stays
    {
      src: 'icons/icon-512.png',
      sizes: '512x512',
      type: 'image/png',
      purpose: 'maskable' as const,
    },
  ],
};
