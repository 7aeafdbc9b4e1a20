import type { QueryClient } from '@tanstack/react-query';
import { matchPath } from 'react-router';
import type { Opening } from '#shared/openings/opening.ts';
import type { Instead } from '#shared/openings/opening-endpoints.ts';
import type { PageFacts } from '#shared/pages/page-renderer.ts';
import { insteadKey, openingIfAnyKey } from '#web/api/openings.ts';
import { boardAddress } from '#web/opening-search/board-address.ts';
import {
  deadlineWords,
  hoursOnCard,
  norwegianWords,
  placeWords,
} from '#web/sentences/card-words.ts';
import { paths } from './paths.ts';

/** A page that everybody may see, and that the server makes. */
export interface PublicPage {
  /** Of its path. */
  pattern: string;
  /** What those learn who do not look at it. */
  about(queries: QueryClient, path: string, search: string): PageFacts;
}

const oneOpening = paths.opening(':id');

export const publicPages: readonly PublicPage[] = [
  { pattern: paths.board, about: aboutBoard },
  { pattern: oneOpening, about: aboutOpening },
  { pattern: paths.privacy, about: aboutText },
  { pattern: paths.accessibility, about: aboutText },
];

/** What stands where there is nothing: a slip in an address, or a page that has moved. */
export const pageOfNothing: PublicPage = {
  pattern: '*',
  about: (_queries, path) => ({
    status: 404,
    address: path,
    isTranslated: true,
    isIndexed: false,
  }),
};

function aboutText(_queries: QueryClient, path: string): PageFacts {
  return { status: 200, address: path, isTranslated: true, isIndexed: true };
}

/** What somebody has typed is nobody else's page; the order and the way a text is read are no page of their own. */
function aboutBoard(_queries: QueryClient, path: string, search: string): PageFacts {
  const { sort: _s, literal: _l, ...state } = boardAddress.read(search, {});
  return {
    status: 200,
    address: path + boardAddress.write(state),
    isTranslated: true,
    isIndexed: state.q === undefined,
  };
}

function aboutOpening(queries: QueryClient, path: string): PageFacts {
  const { id = '' } = matchPath(oneOpening, path)?.params ?? {};
  const opening = queries.getQueryData<Opening | null>(openingIfAnyKey(id));
  const instead = queries.getQueryData<Instead | null>(insteadKey(id));
  const facts = { address: path, isTranslated: false };
  if (instead) return { ...facts, status: 410, isIndexed: false };
  if (!opening) return { ...facts, status: 404, isIndexed: false };
  return { ...facts, status: 200, isIndexed: true, description: inShort(opening), opening };
}

function inShort(opening: Opening): string {
  const facts = [
    opening.employer.name,
    placeWords(opening, undefined),
    hoursOnCard(opening),
    norwegianWords(opening),
    deadlineWords(opening),
  ];
  return facts.filter((fact) => fact).join(' · ');
}
