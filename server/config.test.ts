import { describe, expect, it } from 'vitest';
import { BadConfig, readConfig } from './config.ts';

const LOOKS_KEY = 'of at least thirty-two characters';

describe('an empty environment', () => {
  it('means the embedded engines on this machine, as a demo', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataDir: './data',
      mongodbUri: undefined,
      meilisearch: undefined,
      publicUrl: undefined,
      isDemo: true,
      admin: undefined,
      logLevel: 'info',
    });
  });

  it('is what empty values are, as compose files write them', () => {
    const empty = { PORT: '', MONGODB_URI: '', DEMO: '', ADMIN_EMAIL: '', PUBLIC_URL: '' };
    expect(readConfig(empty)).toEqual(readConfig({}));
  });
});

describe('a demo', () => {
  it.each([
    [{}, true],
    [{ DEMO: '0' }, false],
    [{ NODE_ENV: 'production', LOOKS_KEY }, false],
    [{ MONGODB_URI: 'mongodb://127.0.0.1/x', LOOKS_KEY }, false],
    [{ MONGODB_URI: 'mongodb://127.0.0.1/x', DEMO: '1', LOOKS_KEY }, true],
  ])('%o: %s', (env, isDemo) => {
    expect(readConfig(env).isDemo).toBe(isDemo);
  });
});

describe('providers', () => {
  const porten = {
    OIDC_PROVIDERS: 'idporten',
    OIDC_IDPORTEN_ISSUER: 'https://idporten.example',
    OIDC_IDPORTEN_CLIENT_ID: 'us',
    OIDC_IDPORTEN_CLIENT_SECRET: 'secret',
    OIDC_IDPORTEN_LABEL: 'ID-porten',
  };

  it('are named, each with its own variables', () => {
    expect(readConfig({}).providers).toEqual([]);
    const more = { OIDC_IDPORTEN_ACR: 'low high', OIDC_IDPORTEN_ROLES: 'participant,advisor' };
    expect(readConfig({ ...porten, ...more }).providers).toEqual([
      {
        name: 'idporten',
        label: 'ID-porten',
        issuer: 'https://idporten.example',
        clientId: 'us',
        clientSecret: 'secret',
        acr: ['low', 'high'],
        roles: ['participant', 'advisor'],
      },
    ]);
    expect(readConfig(porten).providers[0]?.roles).toContain('admin');
    const asked = { ...porten, REQUIRE_SECOND_FACTOR: '1' };
    expect(readConfig({ ...asked, OIDC_IDPORTEN_ACR: 'high' }).providers).toHaveLength(1);
    expect(readConfig({ ...asked, OIDC_IDPORTEN_ROLES: 'employer' }).providers).toHaveLength(1);
  });

  it.each([
    [{ ...porten, OIDC_PROVIDERS: 'ID porten' }, 'OIDC_PROVIDERS'],
    [{ ...porten, OIDC_PROVIDERS: 'idporten,idporten' }, 'OIDC_PROVIDERS'],
    [{ ...porten, OIDC_PROVIDERS: 'idporten,entra' }, 'OIDC_ENTRA_CLIENT_SECRET'],
    [{ ...porten, OIDC_IDPORTEN_ISSUER: 'idporten' }, 'OIDC_IDPORTEN_ISSUER'],
    [
      { ...porten, OIDC_IDPORTEN_ISSUER: 'http://idporten.example', NODE_ENV: 'production' },
      'OIDC_IDPORTEN_ISSUER',
    ],
    [{ ...porten, OIDC_IDPORTEN_ROLES: 'boss', PORT: 'x' }, 'OIDC_IDPORTEN_ROLES'],
    [{ ...porten, REQUIRE_SECOND_FACTOR: '1' }, 'OIDC_IDPORTEN_ACR'],
  ])('%o is refused at %s', (env, name) => {
    expect(() => readConfig(env)).toThrow(`  ${name}: `);
  });
});

describe('a secret that can be guessed', () => {
  const strong = { ADMIN_PASSWORD: 'riktig hest batteri', MEILISEARCH_API_KEY: '7f3a90c1d2e4b586' };
  const whole = {
    ...strong,
    LOOKS_KEY,
    NODE_ENV: 'production',
    ADMIN_EMAIL: 'drift@sandefjord.test',
    MEILISEARCH_URL: 'http://127.0.0.1:7700',
  };

  it.each([
    ['ADMIN_PASSWORD', 'fotfeste-demo'],
    ['ADMIN_PASSWORD', 'Passord12345!'],
    ['ADMIN_PASSWORD', 'abcabcabcabcabc'],
    ['LOOKS_KEY', 'x'.repeat(64)],
    ['LOOKS_KEY', 'change-me-change-me-change-me-now'],
    ['MEILISEARCH_API_KEY', 'masterKey'],
  ])('is refused in production: %s %s', (name, value) => {
    expect(() => readConfig({ ...whole, [name]: value })).toThrow(`  ${name}: `);
    expect(readConfig({ ...whole, [name]: value, NODE_ENV: 'test' }).admin).toBeDefined();
  });

  it('is none of those that a generator makes', () => {
    const LOOKS_KEY = `${'0'.repeat(16)}9f86d081884c7d659a2feaa0c55ad015`;
    expect(readConfig({ ...whole, LOOKS_KEY }).looksKey).toBe(LOOKS_KEY);
  });
});

describe('a wrong environment', () => {
  it('is refused with every fault in one message', () => {
    const read = () =>
      readConfig({
        PORT: '80000',
        MONGODB_URI: 'postgres://x',
        MEILISEARCH_URL: 'search',
        PUBLIC_URL: 'ftp://x',
        DEMO: 'yes',
        ADMIN_EMAIL: 'boss',
        ADMIN_PASSWORD: 'short',
        LOG_LEVEL: 'loud',
      });
    expect(read).toThrow(BadConfig);
    for (const name of [
      'PORT',
      'MONGODB_URI',
      'MEILISEARCH_URL',
      'PUBLIC_URL',
      'DEMO',
      'ADMIN_EMAIL',
      'ADMIN_PASSWORD',
      'LOG_LEVEL',
    ]) {
      expect(read).toThrow(new RegExp(`^  ${name}: `, 'm'));
    }
  });

  it('names what does not go together beside what is wrong in itself', () => {
    const env = { PORT: 'x', DEMO: '1', NODE_ENV: 'production', ADMIN_EMAIL: 'a@b.example' };
    const read = () => readConfig(env);
    for (const name of ['PORT', 'DEMO', 'ADMIN_PASSWORD']) {
      expect(read).toThrow(new RegExp(`^  ${name}: `, 'm'));
    }
  });

  it.each([
    [{ DEMO: '1', NODE_ENV: 'production' }, 'DEMO'],
    [{ ADMIN_EMAIL: 'a@b.example' }, 'ADMIN_PASSWORD'],
    [{ ADMIN_PASSWORD: 'long enough, really' }, 'ADMIN_EMAIL'],
    [{ MEILISEARCH_API_KEY: 'key' }, 'MEILISEARCH_URL'],
    [{ SMTP_FROM: 'a@b.example' }, 'SMTP_URL'],
    [{ SMTP_URL: 'https://mail.example' }, 'SMTP_URL'],
    [{ ACCESSIBILITY_CONTACT: 'ring oss' }, 'ACCESSIBILITY_CONTACT'],
    [{ BRREG_URL: 'data.brreg.no' }, 'BRREG_URL'],
    [{ MONGODB_URI: 'mongodb://127.0.0.1/x' }, 'LOOKS_KEY'],
    [{ NODE_ENV: 'production' }, 'LOOKS_KEY'],
    [{ LOOKS_KEY: 'short' }, 'LOOKS_KEY'],
  ])('%o lacks or forbids %s', (env, name) => {
    expect(() => readConfig(env)).toThrow(`  ${name}: `);
  });
});
