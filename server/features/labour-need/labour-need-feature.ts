import type { Feature } from '#server/feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { createLabourNeedImports } from './labour-need-import-service.ts';
import { createLabourNeedImportStore } from './labour-need-import-store.ts';
import { labourNeedRoutes } from './labour-need-routes.ts';
import { createLabourNeedService } from './labour-need-service.ts';
import { createLabourNeedStore } from './labour-need-store.ts';

export function createLabourNeedFeature({
  connection,
  indexer,
  isKnownCode,
  now,
}: Pick<Foundation, 'connection' | 'indexer' | 'isKnownCode' | 'now'>): Feature {
  const rows = createLabourNeedStore(connection);
  const imports = createLabourNeedImports({
    rows,
    imports: createLabourNeedImportStore(connection),
    isKnownCode,
    changed: indexer.labourNeedChanged,
    now,
  });
  return { routes: labourNeedRoutes(createLabourNeedService(rows), imports) };
}
