import { levels, skills } from '#shared/codes.ts';
import { distanceKm } from '#shared/distance.ts';
import type { Missing } from '#shared/matching/match.ts';
import { fromBits, licenceBits, shiftBits } from './bit-field.ts';
import { oneDecimal } from './explain.ts';
import { hoursRelation } from './hours.ts';
import { languageExcess, languageGap, sharedLanguage } from './language.ts';
import type { OpeningFacts } from './opening-facts.ts';
import type { ParticipantFacts } from './participant-facts.ts';

interface MissingOf {
  opening: OpeningFacts;
  participant: ParticipantFacts;
}

/** What an almost match lacks: of the gates that may fail narrowly, the one that does. */
export function missing({ opening, participant }: MissingOf): Missing {
  return (
    missingLanguage(opening, participant) ??
    missingTravel(opening, participant) ??
    missingHours(opening, participant) ??
    missingCodes(opening, participant)
  );
}

function missingLanguage(
  { language, mentors }: OpeningFacts,
  { levels: held, languages }: ParticipantFacts,
): Missing | undefined {
  const mentor = sharedLanguage(mentors, languages) === undefined ? 0 : 1;
  if (languageExcess(language, held, mentor) <= 0) return undefined;
  const lacking = skills.flatMap((skill, i) => {
    const required = language.required[i]!;
    if (languageGap(required, held[i]!, mentor) <= language.support) return [];
    const allowed = language.support + mentor;
    return [{ skill, required: levels[required]!, held: levels[held[i]!]!, allowed }];
  });
  return { gate: 'language', params: { skills: lacking } };
}

function missingTravel(opening: OpeningFacts, participant: ParticipantFacts): Missing | undefined {
  const { maxTravelKm } = participant;
  const km = distanceKm(participant.place, opening.place);
  if (opening.remote || km <= maxTravelKm) return undefined;
  return { gate: 'travel', params: { km: oneDecimal(km), maxTravelKm } };
}

function missingHours(
  { hours: offered }: OpeningFacts,
  { hours: wanted }: ParticipantFacts,
): Missing | undefined {
  if (!offered || !wanted || hoursRelation(offered, wanted) !== 'apart') return undefined;
  return { gate: 'hours', params: { opening: { ...offered }, participant: { ...wanted } } };
}

function missingCodes(opening: OpeningFacts, participant: ParticipantFacts): Missing {
  const lacking = opening.asks & ~participant.has;
  const shifts = fromBits(shiftBits, lacking);
  if (shifts.length > 0) return { gate: 'shifts', params: { shifts } };
  const classes = fromBits(licenceBits, lacking);
  if (classes.length > 0) return { gate: 'licence', params: { classes } };
  const codes = opening.qualifications.filter((code) => !participant.qualifications.includes(code));
  return { gate: 'qualification', params: { codes } };
}
