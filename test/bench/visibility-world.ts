import { demoMunicipality } from '#seed/generate/demo-home.ts';
import { demoAccounts } from '#server/features/accounts/demo-accounts.ts';
import { openingModel } from '#server/features/openings/opening-model.ts';
import type { Database } from '#server/storage/connect.ts';
import { sendWell, signIn } from './bench-client.ts';
import type { BenchServer } from './bench-server.ts';

const given = 300;

export interface World {
  /** Changes its title to this on the one server. */
  rename(opening: Written, title: string): Promise<void>;
  /** Whether the other server finds the opening by this text. */
  isFound(id: string, text: string): Promise<boolean>;
  written: Written[];
}

export interface Written {
  id: string;
  version: number;
}

/** The demo's advisor writes openings of the municipality on one server; anybody searches on the other. */
export async function createWorld(
  one: BenchServer,
  other: BenchServer,
  database: Database,
): Promise<World> {
  const advisor = demoAccounts.find(({ role }) => role === 'advisor');
  if (!advisor) throw new Error('the demo has no advisor');
  const cookie = await signIn(one.url, advisor);
  const written = await openingModel(database.connection)
    .find({
      status: 'published',
      municipality: demoMunicipality,
      placesFree: 1,
      deadline: { $exists: false },
      endDate: { $exists: false },
    })
    .select('version')
    .limit(given)
    .lean<{ _id: string; version: number }[]>();
  return {
    written: written.map(({ _id: id, version }) => ({ id, version })),
    async rename(opening, title) {
      const { id, version } = opening;
      const { body } = await sendWell(`${one.url}/api/openings/${id}`, {
        method: 'PATCH',
        headers: { cookie },
        json: { version, title },
      });
      opening.version = JSON.parse(body.toString()).version;
    },
    async isFound(id, text) {
      const reply = await fetch(`${other.url}/api/openings?literal=1&q=${text}`);
      const { items } = (await reply.json()) as { items: { id: string }[] };
      return items.some((item) => item.id === id);
    },
  };
}

/** Gives some to the advisor's municipality; a full or past one would be found by nobody. */
export async function giveSome(database: Database): Promise<void> {
  const model = openingModel(database.connection);
  const some = await model.find({ status: 'published' }).select('_id').limit(given).lean();
  const change = {
    $set: { kind: 'vacancy', municipality: demoMunicipality, placesFree: 1 },
    $unset: { deadline: true, endDate: true },
  };
  await model.updateMany({ _id: { $in: some.map(({ _id }) => _id) } }, change);
}
