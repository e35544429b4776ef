/** Starts the browser that the tests use, for scripts that look at the built site. */
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../src/tests/browser/find-browser.ts';

/** Throws where no browser is found and none can be installed. */
export function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const { path, env } = findBrowser();
  return chromium.launch({
    executablePath: path,
    // Chromium's sandbox refuses to work for root.
    args: process.getuid?.() === 0 ? [...args, '--no-sandbox'] : [...args],
    ...(env && { env: { ...process.env, ...env } }),
  });
}
