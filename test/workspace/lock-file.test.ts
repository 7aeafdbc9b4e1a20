import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface LockedPackage {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const packages = Object.entries(lock.packages);

describe('the lock file', () => {
  test('holds every platform binary that a package names, or `npm ci` refuses it elsewhere', () => {
    const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(path, name))
        .map((name) => `${path} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('names no registry host', () => {
    const hosts = packages.filter(([, { resolved }]) => resolved?.startsWith('http'));
    expect(hosts.map(([path]) => path)).toEqual([]);
  });

  test('holds one MongoDB driver, the one that Mongoose brings', () => {
    const drivers = packages.filter(([path]) => path.endsWith('node_modules/mongodb'));
    expect(drivers).toHaveLength(1);
  });
});

/** Node looks for a package beside the one that needs it, then further up. */
function isLocked(path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const prefix = folder === '' ? '' : `${folder}/`;
    if (lock.packages[`${prefix}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}
