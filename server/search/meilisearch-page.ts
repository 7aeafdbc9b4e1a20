import { type FacetName, facetNames } from '#shared/search/search.ts';
import { idOfOrder, levelOf, notStated } from './meilisearch-document.ts';
import {
  type Condition,
  existsFor,
  facetConditions,
  otherConditions,
} from './meilisearch-filter.ts';
import { inFacetOrder } from './opening-facets.ts';
import type { FacetCount, IndexPage, IndexQuery, OpenCodes } from './search-index.ts';

/** One query of a multi-search, as far as we use it. */
export interface SearchRequest {
  q: string;
  matchingStrategy: 'all' | 'last';
  filter: Condition[];
  attributesToRetrieve: string[];
  attributesToSearchOn?: string[];
  facets?: string[];
  sort?: string[];
  /** With `hitsPerPage`, from 1: `totalHits` is then exact. */
  page?: number;
  hitsPerPage?: number;
  limit?: number;
}

/** The answer to it, as far as we use it. */
export interface SearchAnswer {
  hits: { id: string; revision: number }[];
  totalHits?: number;
  facetDistribution?: Record<string, Record<string, number>>;
}

/** Text in the form that is sent: its words, and whether all of them must be found or the first one. */
export interface SentText {
  q: string;
  matchingStrategy: 'all' | 'last';
}

/**
 * The page itself with the facets that no filter stands on, then a query for each facet that has a
 * filter of its own, without that filter.
 */
export function pageRequests(query: IndexQuery, text: SentText): SearchRequest[] {
  const own = facetConditions(query);
  const always = [...existsFor(query.visibility, query.openOn), ...otherConditions(query)];
  const base = { ...text, attributesToRetrieve: ['id', 'revision'] };
  const page: SearchRequest = {
    ...base,
    filter: [...always, ...own.values()],
    facets: facetNames.filter((name) => !own.has(name)),
    sort: sortOf(query),
    page: query.page,
    hitsPerPage: query.pageSize,
  };
  const perFacet = [...own.keys()].map((name): SearchRequest => {
    const others = [...own].filter(([other]) => other !== name).map(([, condition]) => condition);
    return { ...base, filter: [...always, ...others], facets: [name], limit: 0 };
  });
  return [page, ...perFacet];
}

/** `order` is the id in a form that sorts by code unit. */
function sortOf({ sort }: IndexQuery): string[] {
  if (sort === 'newest') return ['publishedAt:desc', 'order:asc'];
  if (sort === 'deadline') return ['deadline:asc', 'order:asc'];
  return [];
}

/**
 * Every id that passes, as a facet: many times faster than as hits, which the engine would rank and load
 * one by one.
 */
export function idsRequest(conditions: readonly Condition[], text: SentText): SearchRequest {
  const filter = [...conditions];
  return { ...text, filter, attributesToRetrieve: ['id'], facets: ['order'], limit: 0 };
}

export function idsFrom(answer: SearchAnswer | undefined): string[] {
  return Object.keys(answer?.facetDistribution?.order ?? {}).map(idOfOrder);
}

export function openCodesRequest(exists: readonly Condition[]): SearchRequest {
  const facets = ['occupation4', 'municipality'];
  const filter = [...exists];
  return { q: '', matchingStrategy: 'all', filter, attributesToRetrieve: ['id'], facets, limit: 0 };
}

export function openCodesFrom(answer: SearchAnswer | undefined): OpenCodes {
  const codes = (facet: string): Set<string> =>
    new Set(Object.keys(answer?.facetDistribution?.[facet] ?? {}));
  return { occupations: codes('occupation4'), municipalities: codes('municipality') };
}

export function pageFrom(
  [page, ...perFacet]: SearchAnswer[],
  distanceOf: (id: string) => number | undefined,
): Omit<IndexPage, 'leftOut'> {
  const counts = Object.assign(
    {},
    page?.facetDistribution,
    ...perFacet.map((answer) => answer.facetDistribution),
  ) as Record<string, Record<string, number>>;
  const facets = facetNames.map((name) => [name, facetFrom(name, counts[name] ?? {})]);
  return {
    hits: (page?.hits ?? []).map(({ id, revision }) => ({
      id,
      revision,
      distanceKm: distanceOf(id),
    })),
    total: page?.totalHits ?? 0,
    facets: Object.fromEntries(facets) as Record<FacetName, FacetCount[]>,
  };
}

function facetFrom(name: FacetName, counts: Record<string, number>): FacetCount[] {
  return inFacetOrder(
    Object.entries(counts).map(([value, count]) => ({ value: facetValue(name, value), count })),
  );
}

function facetValue(name: FacetName, value: string): string | null {
  if (value === notStated) return null;
  return name === 'level' ? levelOf(value) : value;
}
