import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';

export interface Browser {
  /** Ends it and all its processes at once, as a crash or a dead battery does to them. */
  readonly kill: () => Promise<void>;
}

/** What the last browser on a profile complained of. */
export const logOf = (profile: string): string => `${profile}.log`;

/** Starts a browser that draws nothing, on a profile on the disk. */
export function startBrowser(profile: string, address: string): Browser {
  const log = openSync(logOf(profile), 'w');
  const browser = spawn(
    findBrowser() ?? chromium.executablePath(),
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-gpu',
      '--disable-extensions',
      '--disable-sync',
      '--disable-component-update',
      '--disable-background-networking',
      '--disable-default-apps',
      // one page opens the others
      '--disable-popup-blocking',
      // a tab in the background works as fast as the one in front
      '--disable-background-timer-throttling',
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
      '--enable-logging=stderr',
      `--user-data-dir=${profile}`,
      address,
    ],
    // a group of its own, so that all its processes can be ended at once
    { stdio: ['ignore', log, log], detached: process.platform !== 'win32' },
  );
  closeSync(log);
  const gone = once(browser, 'exit');
  return {
    kill: async () => {
      killGroup(browser);
      await gone;
      // the first process may be a script that started it: what it started holds the profile a while longer
      await groupIsGone(browser.pid!);
    },
  };
}

const LONG_MS = 3_000;

async function groupIsGone(group: number): Promise<void> {
  if (process.platform === 'win32') return;
  for (const until = performance.now() + LONG_MS; performance.now() < until;) {
    try {
      process.kill(-group, 0);
    } catch {
      return;
    }
    await wait(5);
  }
}

function killGroup(browser: ChildProcess): void {
  try {
    if (process.platform === 'win32') browser.kill('SIGKILL');
    else process.kill(-browser.pid!, 'SIGKILL');
  } catch {
    // gone already
  }
}
