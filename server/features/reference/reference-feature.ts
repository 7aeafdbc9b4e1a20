import type { Feature } from '#server/feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { codeListsOf } from './code-lists.ts';
import { referenceRoutes } from './reference-routes.ts';

export function createReferenceFeature({ tables }: Pick<Foundation, 'tables'>): Feature {
  return { routes: referenceRoutes(codeListsOf(tables)) };
}
