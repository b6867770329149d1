import { chromium, type BrowserContext } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';

/** A browser with a memory of its own, in which the app may make itself at home. */
export async function openBrowser(profile: string, locale?: string): Promise<BrowserContext> {
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    serviceWorkers: 'allow',
    ...(locale ? { locale } : {}),
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(40_000);
  return context;
}
