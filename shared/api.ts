import { listDemoAccounts, signIn, signOut, whoAmI } from './accounts/session-endpoints.ts';
import {
  createEmployer,
  getEmployer,
  listEmployers,
  updateEmployer,
} from './employers/employer-endpoints.ts';
import { isLive, isReady } from './health/health-endpoints.ts';
import { listLabourNeed } from './labour-need/labour-need.ts';
import {
  getOwnWhatIf,
  getWeights,
  getWhatIf,
  listCandidates,
  listMatches,
  listOwnMatches,
} from './matching/match-endpoints.ts';
import {
  closeOpening,
  createOpening,
  deleteOpening,
  getOpening,
  listOwnOpenings,
  publishOpening,
  searchOpenings,
  updateOpening,
} from './openings/opening-endpoints.ts';
import {
  createParticipant,
  getParticipant,
  listParticipants,
  updateParticipant,
} from './participants/participant-endpoints.ts';
import { listPlaces } from './places/place-endpoints.ts';
import { listCodes, listMunicipalities, listOccupations } from './reference/reference-endpoints.ts';
import { listSuggestions } from './suggestions/suggestion-endpoints.ts';

/** Every endpoint there is, in the order of the API document. */
export const api = [
  isLive,
  isReady,
  signIn,
  whoAmI,
  signOut,
  listDemoAccounts,
  listOccupations,
  listMunicipalities,
  listCodes,
  listPlaces,
  listSuggestions,
  searchOpenings,
  createOpening,
  getOpening,
  updateOpening,
  publishOpening,
  closeOpening,
  deleteOpening,
  listOwnOpenings,
  listEmployers,
  createEmployer,
  getEmployer,
  updateEmployer,
  listParticipants,
  createParticipant,
  getParticipant,
  updateParticipant,
  listMatches,
  listOwnMatches,
  getWhatIf,
  getOwnWhatIf,
  listCandidates,
  listLabourNeed,
  getWeights,
] as const;

/** Endpoints by `METHOD /path`: the web's client imports this as a type only. */
export type Api = {
  [E in (typeof api)[number] as `${E['method']} ${E['path']}`]: E;
};
