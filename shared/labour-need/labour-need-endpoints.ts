import { listLabourNeed } from './labour-need.ts';
import {
  importLabourNeed,
  listLabourNeedImports,
  undoLabourNeedImport,
} from './labour-need-import.ts';

export const labourNeedEndpoints = [
  listLabourNeed,
  importLabourNeed,
  listLabourNeedImports,
  undoLabourNeedImport,
] as const;
