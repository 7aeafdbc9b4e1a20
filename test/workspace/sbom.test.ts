import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Component {
  name: string;
  purl: string;
  licenses?: { license?: { id?: string; name?: string }; expression?: string }[];
}

/** Licences that let us use, change and hand on what we build. */
const allowed = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  // Of the font.
  'OFL-1.1',
];

describe('the list of what runs in production', () => {
  let bom: { bomFormat: string; components: Component[] };

  beforeAll(() => {
    rmSync('sbom.json', { force: true });
    // Nobody answers there: the list comes from the lock file alone.
    const env = { ...process.env, npm_config_registry: 'http://127.0.0.1:9/' };
    const { status, stderr } = spawnSync('npm run sbom', { env, shell: true, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    bom = JSON.parse(readFileSync('sbom.json', 'utf8'));
  });
  afterAll(() => rmSync('sbom.json', { force: true }));

  test('is CycloneDX, and has what the server and the web stand on, and no tool', () => {
    expect(bom.bomFormat).toBe('CycloneDX');
    const names = bom.components.map(({ purl }) => decodeURIComponent(purl));
    for (const name of ['express', 'mongoose', 'libsql', 'react', '@navikt/ds-react']) {
      expect(names.some((each) => each.startsWith(`pkg:npm/${name}@`))).toBe(true);
    }
    for (const tool of ['vitest', 'typescript', 'playwright-core', '@types/node']) {
      expect(names.some((each) => each.startsWith(`pkg:npm/${tool}@`))).toBe(false);
    }
  });

  test('names a licence that we may use, of each', () => {
    const others = bom.components.filter(({ purl }) => !purl.startsWith('pkg:npm/%40fotfeste/'));
    const refused = others.flatMap(({ name, licenses = [] }) => {
      const said = licenses.map(({ license, expression }) => license?.id ?? expression);
      return said.length > 0 && said.every((id) => allowed.includes(id ?? '')) ? [] : [name];
    });
    expect(refused).toEqual([]);
  });
});
