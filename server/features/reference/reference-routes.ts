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
    serve(listOccupations, ({ language }) => lists[language].occupations),
    serve(listMunicipalities, ({ language }) => lists[language].municipalities),
    serve(listFormerAreas, ({ language }) => lists[language].formerAreas),
    serve(listCodes, ({ language }) => lists[language].codes),
  ];
}
