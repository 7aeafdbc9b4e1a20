import { resolve } from 'node:path';
import { z } from 'zod';
import { type ProviderConfig, readProviders } from './oidc-config.ts';
import { OperatorError } from './operator-error.ts';
import { weaknessOf } from './weak-secrets.ts';

/** What the environment says, checked and typed. */
export interface Config {
  port: number;
  host: string;
  /** Proxies in front of this server whose X-Forwarded-For is believed. */
  proxyHops: number;
  /** Metrics are served here as well, on the same host, when given. */
  metricsPort?: number | undefined;
  /** Where the embedded database lies. */
  dataDir: string;
  /** The embedded database when missing. */
  mongodbUri?: string | undefined;
  /** The search engine in this process when missing. */
  meilisearch?: { url: string; apiKey?: string | undefined } | undefined;
  /** Where people reach the site, when that is not host and port. */
  publicUrl?: URL | undefined;
  /** The same, whatever is configured: links to pages begin so. */
  siteUrl: URL;
  /** Demo accounts are on offer. */
  isDemo: boolean;
  /** The first administrator, made when there is none. */
  admin?: { email: string; password: string } | undefined;
  /** Advisors, leaders and administrators set a second factor before anything else. */
  requiresSecondFactor: boolean;
  /** Invitations, and what is new for participants who want it, go out by e-mail when given. */
  smtp?: { url: string; from: string } | undefined;
  /** Whom people write to about what they cannot use; without one they ask their municipality. */
  accessibilityContact?: string | undefined;
  /** The open register of units, which fills in an employer; nobody is asked when missing. */
  unitRegisterUrl?: string | undefined;
  /** Where people may sign in instead of here. */
  providers: readonly ProviderConfig[];
  logLevel: LogLevel;
  /** Of the looks' hashes; when it is missing one is kept beside the embedded database. */
  looksKey?: string | undefined;
  /** Prepared parts of replies are checked once more on their way out. */
  checksWholeReplies: boolean;
  /** The reference tables. */
  referenceDir: string;
  /** The built web app. */
  webDir: string;
  /** The same screens as the server makes public pages with. */
  renderDir: string;
  /** The built program of the thread that solves plans. */
  planWorker: () => Promise<string>;
  /** After so long a plan is stopped with the best that was found. */
  planLimitMs: number;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

const url = (protocol: RegExp) => z.url({ protocol }).optional();

/** What does not go together is named beside what is wrong in itself. */
const always = { when: () => true };

/** The first is nothing without the second. */
const together = [
  ['ADMIN_EMAIL', 'ADMIN_PASSWORD'],
  ['ADMIN_PASSWORD', 'ADMIN_EMAIL'],
  ['MEILISEARCH_API_KEY', 'MEILISEARCH_URL'],
  ['SMTP_FROM', 'SMTP_URL'],
] as const;

/** What nobody may guess, and how long it is at least with NODE_ENV=production. */
const secrets = [
  ['ADMIN_PASSWORD', 12],
  ['LOOKS_KEY', 32],
  ['MEILISEARCH_API_KEY', 16],
] as const;

const environment = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    PROXY_HOPS: z.coerce.number().int().min(0).max(10).default(0),
    METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
    HOST: z.string().default('127.0.0.1'),
    DATA_DIR: z.string().default('./data'),
    MONGODB_URI: z
      .string()
      .regex(/^mongodb(\+srv)?:\/\//)
      .optional(),
    MEILISEARCH_URL: url(/^https?$/),
    MEILISEARCH_API_KEY: z.string().optional(),
    PUBLIC_URL: url(/^https?$/),
    NODE_ENV: z.string().optional(),
    DEMO: z.enum(['0', '1']).optional(),
    ADMIN_EMAIL: z.email().optional(),
    ADMIN_PASSWORD: z.string().min(12).optional(),
    SMTP_URL: url(/^smtps?$/),
    SMTP_FROM: z.email().optional(),
    ACCESSIBILITY_CONTACT: z.email().optional(),
    BRREG_URL: url(/^https?$/),
    REQUIRE_SECOND_FACTOR: z.enum(['0', '1']).default('0'),
    LOOKS_KEY: z.string().min(32).optional(),
    LOG_LEVEL: z.enum(logLevels).default('info'),
  })
  .superRefine((env, context) => {
    const refuse = (name: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [name], message });
    if (env.DEMO === '1' && env.NODE_ENV === 'production') {
      refuse('DEMO', 'demo accounts are not for NODE_ENV=production');
    }
    for (const [name, needed] of together) {
      if (env[name] && !env[needed]) refuse(needed, `goes with ${name}`);
    }
    if (env.NODE_ENV === 'production') refuseWeakSecrets(env, refuse);
    if (!env.LOOKS_KEY && (env.MONGODB_URI || env.NODE_ENV === 'production')) {
      refuse('LOOKS_KEY', 'is needed with MONGODB_URI and with NODE_ENV=production');
    }
  }, always);

function refuseWeakSecrets(
  env: Partial<Record<(typeof secrets)[number][0], string | undefined>>,
  refuse: (name: string, message: string) => void,
): void {
  for (const [name, fewest] of secrets) {
    const weakness = env[name] && weaknessOf(env[name], fewest);
    if (weakness) refuse(name, `${weakness}; too weak for NODE_ENV=production`);
  }
}

/** The server cannot start; the message names every fault. */
export class BadConfig extends OperatorError {
  override readonly name = 'BadConfig';
}

const builtPlanWorker = async (): Promise<string> => resolve('dist/server/plan-worker.js');

/** @throws BadConfig naming every wrong or missing value at once. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.entries(env).filter(([, value]) => value !== '');
  const values = Object.fromEntries(given);
  const parsed = environment.safeParse(values);
  const { providers, faults } = readProviders(values);
  const all = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => ({ name: path.join('.'), message })),
    ...faults,
  ].map(({ name, message }) => `  ${name}: ${message}`);
  if (!parsed.success || all.length > 0) {
    throw new BadConfig(`The environment has faults:\n${all.join('\n')}`);
  }
  return { ...toConfig(parsed.data), providers };
}

function toConfig(env: z.output<typeof environment>): Omit<Config, 'providers'> {
  const siteUrl = new URL(env.PUBLIC_URL ?? `http://${inUrl(env.HOST)}:${env.PORT}/`);
  const isDemoByDefault = !env.MONGODB_URI && env.NODE_ENV !== 'production';
  return {
    port: env.PORT,
    proxyHops: env.PROXY_HOPS,
    metricsPort: env.METRICS_PORT,
    host: env.HOST,
    dataDir: env.DATA_DIR,
    mongodbUri: env.MONGODB_URI,
    meilisearch: env.MEILISEARCH_URL
      ? { url: env.MEILISEARCH_URL, apiKey: env.MEILISEARCH_API_KEY }
      : undefined,
    publicUrl: env.PUBLIC_URL ? new URL(env.PUBLIC_URL) : undefined,
    siteUrl,
    isDemo: env.DEMO ? env.DEMO === '1' : isDemoByDefault,
    admin:
      env.ADMIN_EMAIL && env.ADMIN_PASSWORD
        ? { email: env.ADMIN_EMAIL, password: env.ADMIN_PASSWORD }
        : undefined,
    smtp: env.SMTP_URL
      ? { url: env.SMTP_URL, from: env.SMTP_FROM ?? `fotfeste@${siteUrl.hostname}` }
      : undefined,
    accessibilityContact: env.ACCESSIBILITY_CONTACT,
    unitRegisterUrl: env.BRREG_URL,
    requiresSecondFactor: env.REQUIRE_SECOND_FACTOR === '1',
    looksKey: env.LOOKS_KEY,
    logLevel: env.LOG_LEVEL,
    checksWholeReplies: env.NODE_ENV === 'test',
    referenceDir: resolve('seed/reference'),
    webDir: resolve('dist/web'),
    renderDir: resolve('dist/render'),
    planWorker: builtPlanWorker,
    planLimitMs: 60_000,
  };
}

/** A host as an address writes it: IPv6 in brackets. */
function inUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
