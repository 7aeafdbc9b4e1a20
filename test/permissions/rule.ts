import { type Answer, all, beyond, type Scope } from './scopes.ts';
import { type Asker, askers, type Subject, type Thing } from './thing.ts';
import type { World } from './world.ts';

/** What an endpoint is asked with, so that who may is told so. */
export interface Asked {
  query?: Record<string, string>;
  /** The parameter of the query that names what is asked for, where no path does. */
  filter?: string;
  /** What stands in the path of a list. */
  within?: (world: World) => string;
  body?: (world: World, asker: Asker, thing: Thing, id: string) => unknown;
  /** Of the answer to who may, where it is another one than the definition's; nothing need come of it. */
  status?: number | ((thing: Thing) => number);
  /** Where something is refused with 400. */
  fault?: (thing: Thing) => string;
  /** It changes or ends what it is about. */
  isUsedUp?: (thing: Thing) => boolean;
  /** It ends the session with which it is asked. */
  endsSession?: true;
}

/** Who may ask for what through one endpoint. */
export interface Rule extends Asked {
  of: Subject;
  may: Partial<Record<Asker, Scope>>;
  /** Where the ids stand in an item of a list, which has what they may and nothing else. */
  listed?: (item: unknown) => readonly unknown[];
}

type May = Rule['may'];

/** An endpoint about one thing: that of the path's id, or what is sent. */
export function of(subject: Subject, may: May, asked: Asked = {}): Rule {
  return { ...asked, of: subject, may };
}

/** A list of things, by the field that has their ids. */
export function lists(subject: Subject, may: May, listed: string, asked: Asked = {}): Rule {
  return { ...asked, of: subject, may, listed: (item) => idsAt(item, listed.split('.')) };
}

function idsAt(value: unknown, [key, ...rest]: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => idsAt(each, key ? [key, ...rest] : []));
  if (key === undefined) return [value];
  return idsAt((value as Record<string, unknown> | undefined)?.[key], rest);
}

/** Everybody, signed in or not. */
export function open(asked: Asked = {}): Rule {
  return forRoles(askers, asked);
}

export function signedIn(asked: Asked = {}): Rule {
  return forRoles(askers.slice(1), asked);
}

/** For these roles, about nobody but oneself or nothing of anybody's. */
export function forRoles(roles: readonly Asker[], asked: Asked = {}): Rule {
  return of('nothing', Object.fromEntries(roles.map((role) => [role, all])), asked);
}

export function expectedAnswer({ of: subject, may }: Rule, asker: Asker, thing: Thing): Answer {
  const scope = may[asker];
  if (!scope) return asker === 'anyone' ? 'sign in' : 'forbidden';
  if (!thing.isNowhere && scope.has(thing)) return 'yes';
  return beyond(subject, asker, thing);
}
