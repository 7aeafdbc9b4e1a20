import type { Opening } from '#shared/openings/opening.ts';

/**
 * What the built web hands the server, one module for each language, so that public pages come ready:
 * the two meet here and nowhere else.
 */
export interface PageRenderer {
  /** What is seen of a page that the browser fills, until its program is there: the same for everybody. */
  arriving: string;
  /**
   * The parts of the web that a page which the browser fills is made of.
   * @param isSignedIn whether it is probably opened by somebody who is
   */
  partsAt(path: string, isSignedIn: boolean): string[];
  /** Whether there is a page at this path, for whomever. */
  knows(path: string): boolean;
  /**
   * Makes the page that this address shows to anyone.
   * @param search what follows the path, with its question mark, or nothing
   * @param ask answers what the page asks of the API
   * @returns undefined where the page is for those who are signed in
   * @throws where the API did not answer as it should, or a part of the page failed
   */
  render(path: string, search: string, ask: AskApi): Promise<RenderedPage | undefined>;
}

/** Asks the API as somebody who is not signed in. @param address path and query of a GET */
export type AskApi = (address: string) => Promise<ApiAnswer>;

export interface ApiAnswer {
  status: number;
  json: string;
}

/** What those learn of a page who do not look at it. */
export interface PageFacts {
  status: 200 | 404 | 410;
  /** Path and query under which the page is known; others may lead there, too. */
  address: string;
  /** Other languages have the same page. */
  isTranslated: boolean;
  /** Search engines may show it. */
  isIndexed: boolean;
  /** Missing: what is said of the whole site. */
  description?: string;
  /** The one that the page is about. */
  opening?: Opening;
}

export interface RenderedPage extends PageFacts {
  /** Pattern of the screen's path, for the log. */
  route: string;
  title: string;
  markup: string;
  /** As JSON: what was asked of the API, and with what the script goes on. */
  data: string;
  /** Parts of the web that the page is made of and that are files of their own. */
  parts: readonly string[];
}

/** What stands in the page for the script that takes over (`data`). */
export interface PageData {
  /** What the API answered, by the key under which the web keeps it. */
  answers: readonly (readonly [key: readonly unknown[], answer: unknown])[];
  /** Keys of tables that the page was made with; they are too large to be sent along. */
  tables: readonly (readonly unknown[])[];
  parts: readonly string[];
}

/** Id of the element that holds it. */
export const pageDataId = 'page-data';
