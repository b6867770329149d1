import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Message, Orders } from './messages.ts';

/** What a page says, and how to answer it. */
export interface Said {
  readonly page: string;
  readonly message: Message;
  readonly answer: (orders: Orders) => void;
}

export interface Server {
  readonly port: number;
  readonly close: () => void;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Serves the page, and hears what pages say. On one port for a whole run: what is stored goes by it. */
export async function startServer(folder: string, onSaid: (said: Said) => void): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    if (pathname === '/say') void hear(request, response, onSaid);
    else sendFile(path.join(folder, pathname === '/' ? 'index.html' : pathname), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function hear(
  request: IncomingMessage,
  response: ServerResponse,
  onSaid: (said: Said) => void,
): Promise<void> {
  try {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const said = JSON.parse(Buffer.concat(pieces).toString()) as {
      readonly page: string;
      readonly message: Message;
    };
    onSaid({
      ...said,
      answer: (orders) => response.end(JSON.stringify(orders)),
    });
  } catch {
    // who spoke was killed half way
    response.destroy();
  }
}

function sendFile(file: string, response: ServerResponse): void {
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
  createReadStream(file).pipe(response);
}
