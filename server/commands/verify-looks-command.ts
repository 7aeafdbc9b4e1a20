import { readConfig } from '#server/config.ts';
import { createLookStore } from '#server/features/looks/look-store.ts';
import { looksKeyOf } from '#server/features/looks/looks-key.ts';
import { type KnownHead, type Verdict, verifyLooks } from '#server/features/looks/verify-looks.ts';
import { BadUsage, runCommand } from '#server/run-command.ts';
import { onStoredData } from './on-stored-data.ts';

/**
 * `npm run verify-looks` walks the chains of looks and names the first break; heads as the servers'
 * logs have them may be given.
 */
await runCommand(async () => {
  const heads = process.argv.slice(2).map(headOf);
  const config = readConfig();
  const key = await looksKeyOf(config);
  const verdict = await onStoredData(config, ({ connection }) =>
    verifyLooks(createLookStore(connection), key, heads),
  );
  console.log(wordsOf(verdict));
  if (!verdict.isWhole) process.exitCode = 1;
});

function headOf(text: string): KnownHead {
  const [, chain, seq, hash] = /^([\w-]+):(\d+):([\w-]+)$/.exec(text) ?? [];
  if (!chain || !hash) throw new BadUsage('npm run verify-looks [-- CHAIN:NUMBER:HASH …]');
  return { chain, seq: Number(seq), hash };
}

function wordsOf(verdict: Verdict): string {
  if (!verdict.isWhole) {
    const where = 'seq' in verdict ? ` at entry ${verdict.seq}` : '';
    return `BROKEN: chain ${verdict.chain}${where}: ${verdict.what}.`;
  }
  const { chains, entries, unchained } = verdict;
  const older = unchained > 0 ? ` Older entries that no chain protects: ${unchained}.` : '';
  return `The looks are whole: chains ${chains}, entries ${entries}.${older}`;
}
