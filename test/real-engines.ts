import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Real engines that some tests need and that may be missing on a machine. */

/**
 * A Chromium or Chrome: CHROMIUM_PATH, then PATH, then where an installed Chrome stands. The one without
 * windows comes first: what a browser draws around a page and nobody sees is half of its own time.
 */
export function chromiumPath(): string | undefined {
  return (
    process.env.CHROMIUM_PATH ||
    onPath(
      'chromium-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
    ) ||
    [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ].find(existsSync)
  );
}

/** A mongod to start: TEST_MONGOD, then PATH. */
export function mongodPath(): string | undefined {
  return process.env.TEST_MONGOD || onPath('mongod');
}

/** What the tests can run against here; a missing one is skipped by name. */
export function realEngines(): { name: string; here: boolean; bring: string }[] {
  return [
    {
      name: 'MongoDB',
      here: Boolean(process.env.TEST_MONGODB_URI || mongodPath()),
      bring: 'a mongod on PATH, TEST_MONGOD or TEST_MONGODB_URI',
    },
    {
      name: 'Chromium',
      here: chromiumPath() !== undefined,
      bring: 'a Chromium on PATH or CHROMIUM_PATH',
    },
    {
      name: 'Meilisearch',
      here: Boolean(process.env.TEST_MEILISEARCH_URL),
      bring: 'TEST_MEILISEARCH_URL and TEST_MEILISEARCH_API_KEY',
    },
  ];
}

function onPath(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
