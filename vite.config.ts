import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { SERVICE_ORIGINS } from './src/services/origins.ts';

// The built page may load nothing from elsewhere and run nothing that is written into it; it may ask
// the services that the user can choose to search with, and nobody else. Styles are let through:
// components set sizes in style attributes.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  `connect-src 'self' blob: ${SERVICE_ORIGINS.join(' ')}`,
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  // relative addresses: the built app works from any folder of any server
  base: './',
  plugins: [
    react(),
    contentSecurityPolicy,
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: 'Buurtdekking',
        short_name: 'Buurtdekking',
        description:
          'Zie welke straten uw appgroepen dekken, vind de gaten en plan volledige dekking.',
        lang: 'nl',
        display: 'standalone',
        background_color: '#f6f3ec',
        theme_color: '#f6f3ec',
        icons: [
          { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,mjs,css,html,woff2,geojson,webmanifest,json,svg,png}'],
        maximumFileSizeToCacheInBytes: 8_000_000,
      },
    }),
  ],
  worker: { format: 'es' },
  // the manifest says what each page fetches: see scripts/budgets.mjs
  build: { target: 'es2023', manifest: true },
  preview: { port: 4173 },
});
