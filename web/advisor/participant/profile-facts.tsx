import type { ReactElement } from 'react';
import type { Participant } from '#shared/participants/participant.ts';
import { useOccupationGroup } from '#web/advisor/use-occupation-group.ts';
import { type Names, useNames } from '#web/match/use-names.ts';
import { participantText as t } from '#web/text/advisor.ts';
import {
  demandLabels,
  driversLicenceLabels,
  educationLabels,
  kindLabels,
  shiftLabels,
  weekdayLabels,
} from '#web/text/code-labels.ts';
import { format, lowerFirst } from '#web/text/format.ts';
import { Card } from '#web/ui/card.tsx';
import { FactList } from './fact-list.tsx';
import { HeldLevels } from './held-levels.tsx';
import { WishList } from './wish-list.tsx';

/** matching.md: what stands in for a missing `maxTravelKm`. */
const defaultTravelKm = 50;

type PartProps = { participant: Participant; names: Names };

/** All that is known of a participant; what is missing says what it then means for the matching. */
export function ProfileFacts({ participant }: { participant: Participant }): ReactElement {
  const names = useNames();
  const parts = { participant, names };
  return (
    <Card>
      <FactList title={t.sections.norwegian} facts={[]}>
        <HeldLevels norwegian={participant.norwegian} />
      </FactList>
      <FactList title={t.sections.wishes} facts={[]}>
        <WishList {...parts} />
      </FactList>
      <Work {...parts} />
      <Skills {...parts} />
      <Limits {...parts} />
      <Background {...parts} />
    </Card>
  );
}

function Work({ participant }: PartProps): ReactElement {
  const { acceptedKinds, acceptedShifts, freeWeekdays, hoursPerWeek, maxTravelKm, position } =
    participant;
  return (
    <FactList
      title={t.sections.work}
      facts={[
        { term: t.kinds, value: labelled(acceptedKinds, kindLabels) ?? t.all.kinds },
        { term: t.shifts, value: labelled(acceptedShifts, shiftLabels) ?? t.all.shifts },
        { term: t.weekdays, value: labelled(freeWeekdays, weekdayLabels) ?? t.all.weekdays },
        { term: t.hours, value: hoursPerWeek ? format.range(hoursPerWeek) : t.anyHours },
        {
          term: t.travel,
          value: maxTravelKm ? t.km(maxTravelKm) : t.defaultTravel(defaultTravelKm),
        },
        { term: t.position, value: position ? t.positionKnown : t.positionUnknown },
      ]}
    />
  );
}

function Skills({ participant, names }: PartProps): ReactElement {
  const { languages, driversLicences, qualifications } = participant;
  return (
    <FactList
      title={t.sections.skills}
      facts={[
        { term: t.languages, value: listed(languages.map(names.language)) },
        {
          term: t.licences,
          value: labelled(driversLicences, driversLicenceLabels) ?? t.noneStated,
        },
        { term: t.qualifications, value: listed(qualifications.map(names.qualification)) },
      ]}
    />
  );
}

function Limits({ participant }: PartProps): ReactElement {
  const groupName = useOccupationGroup();
  return (
    <FactList
      title={t.sections.limits}
      facts={[
        { term: t.cannot, value: labelled(participant.cannot, demandLabels) ?? t.noneStated },
        {
          term: t.avoid,
          value:
            participant.avoid.length === 0 ? (
              t.noneStated
            ) : (
              <ul>
                {participant.avoid.map((code) => (
                  <li key={code}>{groupName(code)}</li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  );
}

function Background({ participant, names }: PartProps): ReactElement {
  const { education, experience, programme } = participant;
  const worked = experience.map(
    ({ occupation, years }) => `${names.occupation(occupation)}, ${t.years(years)}`,
  );
  return (
    <FactList
      title={t.sections.background}
      facts={[
        { term: t.education, value: education ? educationLabels[education] : t.notStated },
        {
          term: t.experience,
          value:
            worked.length === 0 ? (
              t.noneStated
            ) : (
              <ul>
                {worked.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ),
        },
        {
          term: t.programme,
          value: programme ? t.period(programme.start, programme.end) : t.notStated,
        },
      ]}
    />
  );
}

function listed(words: readonly string[]): string {
  return words.length > 0 ? format.list(words) : t.noneStated;
}

/** The labels of codes as a list in words; undefined when there are none. */
function labelled<C extends string>(
  codes: readonly C[] | undefined,
  labels: Readonly<Record<C, string>>,
): string | undefined {
  if (!codes || codes.length === 0) return undefined;
  return format.list(codes.map((code, i) => (i === 0 ? labels[code] : lowerFirst(labels[code]))));
}
