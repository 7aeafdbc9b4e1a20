import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Ranking } from './matching/ranking.ts';
import type { ReferenceTables } from './reference/reference-tables.ts';
import type { Indexer } from './search/indexer.ts';
import type { ProjectionSources } from './search/projection.ts';
import type { SearchIndex } from './search/search-index.ts';
import type { IsKnownCode } from './validation/known-codes.ts';

/** What must answer before the server can, by name; each rejects when it does not. */
export type Probes = Readonly<Record<string, () => Promise<void>>>;

/** What the features stand on, whichever engines are behind it. */
export interface Foundation {
  config: Pick<
    Config,
    | 'dataDir'
    | 'isDemo'
    | 'admin'
    | 'siteUrl'
    | 'requiresSecondFactor'
    | 'providers'
    | 'smtp'
    | 'unitRegisterUrl'
    | 'accessibilityContact'
    | 'planWorker'
    | 'planLimitMs'
  >;
  connection: Connection;
  /** What was deleted leaves the database's files, too; false: try again later. */
  settleDatabase: () => Promise<boolean>;
  tables: ReferenceTables;
  isKnownCode: IsKnownCode;
  sources: ProjectionSources;
  index: SearchIndex;
  ranking: Ranking;
  indexer: Pick<
    Indexer,
    'openingChanged' | 'participantChanged' | 'participantRemoved' | 'labourNeedChanged'
  >;
  probes: Probes;
  now: () => Date;
  log: Logger;
  /** Of the hashes in the looks' chains. */
  looksKey: string;
  /** Names this process; one that has the database for itself always has the same name. */
  server: string;
}
