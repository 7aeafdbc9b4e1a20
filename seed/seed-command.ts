import { type Config, readConfig } from '#server/config.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import { readReferenceTables } from '#server/reference/reference-tables.ts';
import { runCommand } from '#server/run-command.ts';
import { openDatabase } from '#server/storage/connect.ts';
import { fillWhole } from './fill-whole.ts';
import { createProgressBar } from './progress-bar.ts';
import { DatabaseNotEmpty, seedDatabase } from './seed-database.ts';
import { parseSeedArguments, requireMunicipality, type SeedArguments } from './seed-options.ts';

/** `npm run seed`, and what the first `npm start` runs to fill its demo. */
await runCommand(async () => {
  const wanted = parseSeedArguments(process.argv.slice(2));
  const config = readConfig();
  await (wanted.isFirstStart ? seedFirstStart(config, wanted) : seed(config, wanted));
});

async function seed(config: Config, wanted: SeedArguments): Promise<void> {
  const tables = await readReferenceTables(config.referenceDir);
  requireMunicipality(wanted, tables.municipalities);
  const database = await openDatabase(config);
  try {
    const { openings, participants, randomSeed, municipality } = wanted;
    console.log(`Filling the database: ${openings} openings, ${participants} participants …`);
    await seedDatabase(database, tables, {
      openings,
      participants,
      randomSeed,
      municipality,
      today: osloDayOf(new Date()),
      accounts: config.isDemo,
      progress: createProgressBar((text) => process.stdout.write(text), process.stdout.isTTY),
    });
  } finally {
    await database.close();
  }
}

/** Where there is data already, there is nothing to do. */
async function seedFirstStart(config: Config, wanted: SeedArguments): Promise<void> {
  if (config.mongodbUri) {
    await seed(config, wanted).catch((error: unknown) => {
      if (!(error instanceof DatabaseNotEmpty)) throw error;
    });
    return;
  }
  await fillWhole(config.dataDir, (dataDir) => seed({ ...config, dataDir }, wanted));
}
