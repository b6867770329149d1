import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** A server of the built app that can be given another version, and be stopped. */
export interface AppServer {
  readonly address: string;
  /** From now on another folder is served, and nothing of the one before. */
  readonly serve: (folder: string) => void;
  readonly stop: () => Promise<void>;
}

export async function startAppServer(folder: string): Promise<AppServer> {
  let served = folder;
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://here').pathname));
    const file = join(served, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const bytes = readFileSync(file);
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    serve: (next) => (served = next),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

// name-HASH.js: of a newer version every hash is another
const HASHED = /^(?<name>.+-)[\w-]{8}(?<end>\.m?js|\.css)$/;

/** Copies the built app as a newer version, of which no script or style has the name that it had. */
export function copyAsNewer(dist: string, folder: string): void {
  cpSync(dist, folder, { recursive: true });
  const assets = join(folder, 'assets');
  const names = readdirSync(assets).flatMap((name) => {
    const { groups } = HASHED.exec(name) ?? {};
    const hash = name.slice(groups?.['name']?.length, -(groups?.['end']?.length ?? 0));
    const newer = hash.split('').toReversed().join('');
    return groups ? [[name, `${groups['name']}${newer}${groups['end']}`] as const] : [];
  });
  for (const [name, newer] of names) renameSync(join(assets, name), join(assets, newer));
  const texts = [
    ...['index.html', 'sw.js'].map((name) => join(folder, name)),
    ...readdirSync(assets)
      .map((name) => join(assets, name))
      .filter((path) => /\.(m?js|css)$/.test(path)),
  ];
  const renamed = new Map(names);
  const anyName = new RegExp(
    [...renamed.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'),
    'g',
  );
  for (const path of texts) {
    const text = readFileSync(path, 'utf8');
    // a page is known by what is in it
    const changed = text.replace(anyName, (name) => renamed.get(name)!);
    writeFileSync(
      path,
      changed.replace(/(?<="revision":")[^"]+(?=","url":"index\.html")/, 'newer'),
    );
  }
}
