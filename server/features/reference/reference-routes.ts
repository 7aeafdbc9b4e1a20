import { type Route, serve } from '#server/http/serve.ts';
import {
  listCodes,
  listMunicipalities,
  listOccupations,
} from '#shared/reference/reference-endpoints.ts';
import type { CodeLists } from './code-lists.ts';

export function referenceRoutes(lists: CodeLists): Route[] {
  return [
    serve(listOccupations, () => lists.occupations),
    serve(listMunicipalities, () => lists.municipalities),
    serve(listCodes, () => lists.codes),
  ];
}
