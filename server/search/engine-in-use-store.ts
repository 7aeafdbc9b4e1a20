import type { Connection } from 'mongoose';
import { OperatorError } from '#server/operator-error.ts';
import { insertOnce } from '#server/storage/insert-once.ts';
import { type EngineInUseDocument, engineInUseModel } from './engine-in-use-model.ts';
import type { SearchIndex } from './search-index.ts';

/** Another engine would clear marks that the engine in use has yet to act on. */
export class OtherEngineInUse extends OperatorError {
  override readonly name = 'OtherEngineInUse';

  constructor(inUse: SearchIndex['engine'], wanted: SearchIndex['engine']) {
    super(
      `Other servers on this database search with ${names[inUse]}, this one would with ${names[wanted]}: ` +
        'give MEILISEARCH_URL to all of them or to none. To change it, stop them all; one that was killed counts for half a minute.',
    );
  }
}

const names = { embedded: 'the embedded search', meilisearch: 'Meilisearch' };

export interface EngineInUse {
  /**
   * Says that this server runs, again every few seconds.
   * @throws OtherEngineInUse when servers run with another engine.
   */
  join(): Promise<void>;
  /** This server ends. */
  leave(): Promise<void>;
}

const _id = 'search';
/** Longer than clocks differ (10 s) and a process is held up at worst. */
const heardForMs = 30_000;

/** @param server names this process; one that works alone on a database may always use the same name. */
export function createEngineInUse(
  connection: Connection,
  server: string,
  engine: SearchIndex['engine'],
  now: () => Date = () => new Date(),
): EngineInUse {
  const model = engineInUseModel(connection);

  /** Until nobody else has changed it in between. */
  async function change(
    next: (found: EngineInUseDocument | null) => Pick<EngineInUseDocument, 'engine' | 'servers'>,
  ): Promise<void> {
    for (;;) {
      const found = await model.findById(_id).lean<EngineInUseDocument>();
      if (await write(next(found), found?.revision)) return;
    }
  }

  async function write(
    fields: Pick<EngineInUseDocument, 'engine' | 'servers'>,
    revision: number | undefined,
  ): Promise<boolean> {
    if (revision !== undefined) {
      const update = { $set: { ...fields, revision: revision + 1 } };
      return (await model.updateOne({ _id, revision }, update)).matchedCount === 1;
    }
    return insertOnce(model, { _id, ...fields, revision: 0 });
  }

  const othersOf = (found: EngineInUseDocument | null): EngineInUseDocument['servers'] =>
    (found?.servers ?? []).filter(({ id, until }) => id !== server && until > now());

  return {
    join: () =>
      change((found) => {
        const others = othersOf(found);
        if (found && others.length > 0 && found.engine !== engine) {
          throw new OtherEngineInUse(found.engine, engine);
        }
        const until = new Date(now().getTime() + heardForMs);
        return { engine, servers: [...others, { id: server, until }] };
      }),
    leave: () => change((found) => ({ engine: found?.engine ?? engine, servers: othersOf(found) })),
  };
}
