/** What this browser keeps for one account. */
export interface Shelf {
  read<T>(name: string): T | undefined;
  write(name: string, value: unknown): void;
  drop(name: string): void;
  /** Whether anything is kept under a name that begins so. */
  holds(beginning: string): boolean;
}

/**
 * `tab` goes with the tab and at sign-out; `browser` outlives both: never for data of people, but for a
 * yes that waits for a net.
 */
export type Place = 'tab' | 'browser';

const prefix = 'fotfeste/';

/** Whoever signs in next in the same browser does not get what an account keeps here. */
export function shelfOf(accountId: string, place: Place): Shelf {
  const keyOf = (name: string): string => `${prefix}${accountId}/${name}`;
  return {
    read: (name) =>
      quietly(() => JSON.parse(storageOf(place).getItem(keyOf(name)) ?? 'null') ?? undefined),
    write: (name, value) =>
      quietly(() => storageOf(place).setItem(keyOf(name), JSON.stringify(value))),
    drop: (name) => quietly(() => storageOf(place).removeItem(keyOf(name))),
    holds: (beginning) =>
      quietly(() =>
        Object.keys(storageOf(place)).some((key) => key.startsWith(keyOf(beginning))),
      ) ?? false,
  };
}

/** Drops what accounts keep in this browser under one name. @param except the account that may keep it */
export function dropInBrowser(name: string, except?: string): void {
  quietly(() => {
    for (const key of keptInBrowser(name)) {
      if (key !== `${prefix}${except}/${name}`) localStorage.removeItem(key);
    }
  });
}

/** Whether some account keeps something in this browser under this name. */
export function isInBrowser(name: string): boolean {
  return quietly(() => keptInBrowser(name).length > 0) ?? false;
}

function keptInBrowser(name: string): string[] {
  return Object.keys(localStorage).filter(
    (key) => key.startsWith(prefix) && key.endsWith(`/${name}`),
  );
}

/** Empties the tab of what others than this account have left in it. */
export function clearTab(accountId?: string): void {
  quietly(() => {
    const own = accountId === undefined ? undefined : `${prefix}${accountId}/`;
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(prefix) && !(own && key.startsWith(own))) sessionStorage.removeItem(key);
    }
  });
}

function storageOf(place: Place): Storage {
  return place === 'tab' ? sessionStorage : localStorage;
}

/** A browser may refuse to store; everything works without. */
export function quietly<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}
