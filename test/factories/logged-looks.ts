import { lookModel } from '#server/features/looks/look-model.ts';
import { pseudonymModel } from '#server/features/looks/pseudonym-model.ts';
import { openDatabase } from '#server/storage/connect.ts';

export interface LoggedLook {
  accountId: string;
  role: string;
  participantIds: string[];
  endpoint: string;
  isAllowed: boolean;
}

/** Who looked at whom, as it stands in the database of a server that has ended. */
export async function loggedLooks(dataDir: string): Promise<LoggedLook[]> {
  const database = await openDatabase({ dataDir });
  try {
    const { connection } = database;
    const people = new Map(
      (await pseudonymModel(connection).find({}).lean()).map((each) => [each.pseudonym, each._id]),
    );
    const looks = await lookModel(connection).find({}).sort({ seq: 1 }).lean();
    return looks.map(({ by, whom, role = '', endpoint, isAllowed }) => ({
      endpoint,
      isAllowed,
      role,
      accountId: people.get(by) ?? '',
      participantIds: whom.map((each) => people.get(each) ?? ''),
    }));
  } finally {
    await database.close();
  }
}
