import type { Trail } from './http/looks.ts';
import type { Route } from './http/serve.ts';

/** What a feature hands over to the server, beside its functions for other features. */
export interface Feature {
  routes?: readonly Route[];
  /** Where its paths lead to participants, so that somebody who may not ask for one leaves a trace. */
  trail?: Trail;
  /** Once, when the database is up to date and before the first request. */
  start?: () => Promise<void>;
  /** Once, when search and ranking have what the database has. */
  ready?: () => Promise<void>;
  /** Every hour. */
  sweep?: () => Promise<void>;
  /** Ends what it does in the background. */
  close?: () => Promise<void>;
}
