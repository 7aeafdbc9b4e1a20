import type { Change } from './what-if.ts';

/** A change in one word, such as `licence:B` or `level:speaking:B1`, for a query. */
export function changeKey({ code, params }: Change): string {
  return [code, ...Object.values(params)].join(':');
}
