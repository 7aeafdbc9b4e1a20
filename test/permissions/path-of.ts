import type { Endpoint } from '#shared/endpoint.ts';
import type { World } from './world.ts';

/** An endpoint's path for one thing; what else stands in it is there, or could be. */
export function pathOf({ path }: Endpoint, id: string, { easyOpening }: World): string {
  return path
    .replace(/:\w+/, id || 'none')
    .replace(':openingId', easyOpening)
    .replace(':checkInId', '1')
    .replace(/:\w+Id\b/, 'nobody-there-at-all');
}
