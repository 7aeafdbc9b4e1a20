import { z } from 'zod';
import { type Role, roles } from '#shared/codes.ts';

/** One place where people can sign in instead of here (accounts.md, "OpenID Connect"). */
export interface ProviderConfig {
  /** Short, in addresses. */
  name: string;
  /** What people know it by. */
  label: string;
  /** As the provider itself writes it. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** How sure the provider is to be, least first: participants need the first, others the last. */
  acr: readonly string[];
  /** Who may use it. */
  roles: readonly Role[];
}

interface Fault {
  name: string;
  message: string;
}

const listed = z.string().regex(/^[a-z][a-z0-9]{0,29}(?:,[a-z][a-z0-9]{0,29})*$/);
const issuer = z.url({ protocol: /^https?$/ });

/** `OIDC_PROVIDERS` and the variables of each provider that it names. */
export function readProviders(env: Readonly<Record<string, string | undefined>>): {
  providers: ProviderConfig[];
  faults: Fault[];
} {
  const given = env.OIDC_PROVIDERS;
  if (given === undefined) return { providers: [], faults: [] };
  if (!listed.safeParse(given).success) {
    const message = 'names of small letters and digits, with commas between';
    return { providers: [], faults: [{ name: 'OIDC_PROVIDERS', message }] };
  }
  const names = given.split(',');
  const faults: Fault[] = [];
  if (new Set(names).size < names.length) {
    faults.push({ name: 'OIDC_PROVIDERS', message: 'the same name twice' });
  }
  return { providers: names.map((name) => readProvider(name, env, faults)), faults };
}

function readProvider(
  name: string,
  env: Readonly<Record<string, string | undefined>>,
  faults: Fault[],
): ProviderConfig {
  const variable = (part: string): string => `OIDC_${name.toUpperCase()}_${part}`;
  const refuse = (part: string, message: string): void => {
    faults.push({ name: variable(part), message });
  };
  const required = (part: string): string => {
    const value = env[variable(part)];
    if (value === undefined) refuse(part, 'goes with OIDC_PROVIDERS');
    return value ?? '';
  };
  const words = (part: string): string[] =>
    env[variable(part)]?.split(/[ ,]+/).filter(Boolean) ?? [];

  const provider = {
    name,
    label: required('LABEL'),
    issuer: required('ISSUER'),
    clientId: required('CLIENT_ID'),
    clientSecret: required('CLIENT_SECRET'),
    acr: words('ACR'),
    roles: roles.filter((role) => words('ROLES').length === 0 || words('ROLES').includes(role)),
  };
  if (provider.issuer && !issuer.safeParse(provider.issuer).success) {
    refuse('ISSUER', 'an address that begins with https');
  } else if (provider.issuer.startsWith('http:') && env.NODE_ENV === 'production') {
    refuse('ISSUER', 'https with NODE_ENV=production');
  }
  const isStaffs = provider.roles.some((role) => role !== 'participant' && role !== 'employer');
  if (env.REQUIRE_SECOND_FACTOR === '1' && provider.acr.length === 0 && isStaffs) {
    // Who comes from there has no password to set a second factor with.
    refuse(
      'ACR',
      'goes with REQUIRE_SECOND_FACTOR, or ROLES without those who need a second factor',
    );
  }
  const unknown = words('ROLES').filter((word) => !roles.some((role) => role === word));
  if (unknown.length > 0) refuse('ROLES', `of ${roles.join(', ')}`);
  return provider;
}
