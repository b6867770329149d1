import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { WEB_MANIFEST } from './src/offline/webManifest.ts';
import { CONTENT_SECURITY_POLICY } from './src/security/contentSecurityPolicy.ts';

const CHARSET = '<meta charset="utf-8" />';

// right after the charset, which a browser looks for at the very beginning
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: (html) => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />`;
    if (!html.includes(CHARSET)) throw new Error('no place for the security policy');
    return html.replace(CHARSET, `${CHARSET}\n    ${policy}`);
  },
};

const LETTERS = /assets\/atkinson-hyperlegible-next-latin-wght-[\w-]+\.woff2$/;

// else the letters come after the page is drawn, and what is about to be clicked moves
const lettersFirst: Plugin = {
  name: 'letters-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle }) => {
      const file = Object.keys(bundle ?? {}).find((name) => LETTERS.test(name));
      if (!file) throw new Error('no letters to load first');
      const attrs = { rel: 'preload', as: 'font', href: `./${file}`, crossorigin: true };
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
  },
};

export default defineConfig({
  // relative addresses: the built app works from any folder of any server
  base: './',
  plugins: [
    react(),
    contentSecurityPolicy,
    lettersFirst,
    VitePWA({
      // ours, for it keeps the files of pages that are open: see src/offline
      strategies: 'injectManifest',
      srcDir: 'src/offline',
      filename: 'sw.ts',
      injectRegister: false,
      manifest: WEB_MANIFEST,
      injectManifest: {
        rollupFormat: 'iife',
        injectionPoint: 'self.APP_FILES',
        globPatterns: ['**/*.{js,mjs,css,html,woff2,geojson,webmanifest,json,svg,png,jpg,webp}'],
        maximumFileSizeToCacheInBytes: 8_000_000,
      },
    }),
  ],
  worker: { format: 'es' },
  // the manifest says what each page fetches: see scripts/budgets.mjs
  build: {
    target: 'es2023',
    manifest: true,
    rolldownOptions: {
      // a file of its own, or it would run after what the other files do when they are loaded
      output: { codeSplitting: { groups: [{ name: 'security', test: /src\/security\/early\// }] } },
    },
  },
  preview: { port: 4173 },
});
