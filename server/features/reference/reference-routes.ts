import { type Route, serve } from '#server/http/serve.ts';
import {
  listCodes,
  listFormerAreas,
  listMunicipalities,
  listOccupations,
} from '#shared/reference/reference-endpoints.ts';
import type { CodeLists } from './code-lists.ts';

export function referenceRoutes(lists: CodeLists): Route[] {
  return [
    serve(listOccupations, () => lists.occupations),
    serve(listMunicipalities, () => lists.municipalities),
    serve(listFormerAreas, () => lists.formerAreas),
    serve(listCodes, () => lists.codes),
  ];
}
