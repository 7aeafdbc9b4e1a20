/** What Trusted Types lets a worker be started from. */
interface TrustedAddresses {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
}

const address = '/sw.js';

/** The service worker's, by the one policy that the server's headers allow; it names nothing else. */
export function workerAddress(): string {
  const types = (window as { trustedTypes?: TrustedAddresses }).trustedTypes;
  if (!types) return address;
  const policy = types.createPolicy('fotfeste-worker', {
    createScriptURL: (asked) => {
      if (asked !== address) throw new TypeError(`no worker at ${asked}`);
      return asked;
    },
  });
  return policy.createScriptURL(address);
}
