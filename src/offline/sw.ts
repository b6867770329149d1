import { fileAsked, keyOf, versionOf, type AppFile } from './appFiles.ts';
import { TAKE_OVER } from './takeOver.ts';
import { tidy } from './tidy.ts';
import { AS_KEPT, cacheName, keepVersion, keptAnywhere } from './versionCaches.ts';

// the build puts the list of files here
declare const self: ServiceWorkerGlobalScope & { readonly APP_FILES: readonly AppFile[] };

const FILES = self.APP_FILES;
const SCOPE = self.registration.scope;
const byUrl = new Map(FILES.map((file) => [file.url, file]));
const version = versionOf(FILES);

self.addEventListener('install', (event) => {
  event.waitUntil(version.then((name) => keepVersion(name, FILES, SCOPE)));
});

self.addEventListener('activate', (event) => {
  // the page of the very first visit can go on without a network, too
  event.waitUntil(Promise.all([tidyUp(), self.clients.claim()]));
});

// a new version waits until no page uses the one before, or until a user takes it into use
self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(SCOPE)) return;
  const isPage = request.mode === 'navigate';
  const file = fileAsked({ address: request.url, isPage }, byUrl, SCOPE);
  if (file) event.respondWith(ownFile(file));
  else if (!isPage) event.respondWith(formerFile(request));
  if (isPage) event.waitUntil(tidyUp());
});

async function ownFile(file: AppFile): Promise<Response> {
  const key = keyOf(file, SCOPE);
  const kept = await (await caches.open(cacheName(await version))).match(key, AS_KEPT);
  return kept ?? (await keptAnywhere(key)) ?? fetch(new URL(file.url, SCOPE));
}

/** Pages of a version before this one may still be open. */
async function formerFile(request: Request): Promise<Response> {
  return (await keptAnywhere(request.url)) ?? fetch(request);
}

const tidyUp = async (): Promise<void> => tidy(await version, self.registration);
