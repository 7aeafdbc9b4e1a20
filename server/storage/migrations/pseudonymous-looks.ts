import { randomBytes } from 'node:crypto';
import type { Migration, MigrationData, RawDocument } from './migration.ts';

const batchSize = 500;

/**
 * Looks that were logged before there were chains name accounts and participants by pseudonyms, too.
 * Nothing protects them: they are a chain without hashes, `before`.
 */
export const movePseudonymousLooks: Migration = {
  id: '2026-11-26-pseudonymous-looks',
  async run(data) {
    const municipalities = await municipalitiesOfParticipants(data);
    const pseudonyms = new Map<string, RawDocument>();
    const pseudonymOf = (id: string): RawDocument => {
      const municipality = municipalities.get(id);
      const made = pseudonyms.get(id) ?? {
        _id: id,
        pseudonym: randomBytes(16).toString('base64url'),
        ...(municipality === undefined ? {} : { municipality }),
      };
      pseudonyms.set(id, made);
      return made;
    };
    let seq = 0;
    let batch: RawDocument[] = [];
    for await (const { accountId, participantIds, ...look } of data.documents('access-log')) {
      const whom = (participantIds as string[]).map(pseudonymOf);
      const municipality = whom.find((each) => each.municipality)?.municipality;
      seq++;
      batch.push({
        ...look,
        _id: `before:${String(seq).padStart(10, '0')}`,
        chain: 'before',
        seq,
        by: pseudonymOf(String(accountId)).pseudonym,
        whom: whom.map(({ pseudonym }) => pseudonym),
        ...(municipality === undefined ? {} : { municipality }),
      });
      if (batch.length < batchSize) continue;
      await data.insert('looks', batch);
      batch = [];
    }
    await data.insert('looks', batch);
    await data.insert('pseudonyms', [...pseudonyms.values()]);
    await data.rewrite('access-log', () => undefined);
  },
};

async function municipalitiesOfParticipants(
  data: MigrationData,
): Promise<ReadonlyMap<string, unknown>> {
  const found = new Map<string, unknown>();
  for await (const { _id, municipality } of data.documents('participants')) {
    found.set(_id, municipality);
  }
  return found;
}
