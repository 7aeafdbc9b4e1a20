import { type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Opening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { OwnReferral } from '#shared/referrals/referral.ts';
import { useSayYes, useSayYesAnew } from '#web/api/own-referrals.ts';
import { paths } from '#web/app/paths.ts';
import { KeptFormFrame } from '#web/form/kept-form-frame.tsx';
import { Refusal } from '#web/form/refusal.tsx';
import { TextLines } from '#web/form/text-lines.tsx';
import { useKeptForm } from '#web/form/use-kept-form.ts';
import { ownWordsLanguage } from '#web/opening/own-words.ts';
import { interestDrafts } from '#web/referral/interest-drafts.ts';
import { interestText as t } from '#web/text/interest.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import styles from './interest-form.module.css';
import { type InterestValues, interestSubject, noInterestYet, yesOf } from './interest-subject.ts';
import type { OwnReferralState } from './own-referral-state.ts';
import { PartChecks } from './part-checks.tsx';
import { useKnownParts } from './use-known-parts.ts';

interface InterestFormProps {
  accountId: string;
  opening: Opening;
  /** What it answers; null: nobody suggested it. */
  suggestion: OwnReferral | null;
  participant: Participant;
}

export function InterestForm(props: InterestFormProps): ReactElement {
  const { accountId, opening, suggestion, participant } = props;
  const navigate = useNavigate();
  const { mutateAsync: sayYes } = useSayYes();
  const { mutateAsync: sayYesAnew } = useSayYesAnew();
  const [drafts] = useState(() => interestDrafts<InterestValues>(accountId, opening.id));
  const kept = useKeptForm<InterestValues, OwnReferral>({
    subject: interestSubject,
    drafts,
    // An answer is always a new thing, also where nothing is ticked and nothing is written.
    stored: undefined,
    blank: noInterestYet,
    create: (content) => sayYes({ opening, suggestion, yes: yesOf(valuesIn(content)) }),
    change: (first, patch) =>
      sayYesAnew({ first, yes: yesOf({ ...interestSubject.valuesOf(first), ...patch }) }),
    onSaved: ({ id }) => {
      const state: OwnReferralState = { done: 'yes' };
      return navigate(paths.ownReferral(id), { replace: true, state });
    },
  });
  const { name } = opening.employer;
  return (
    <KeptFormFrame
      kept={kept}
      inWords={(unit, values) => String(values[unit as keyof InterestValues])}
      onSubmit={() => kept.submit()}
      hasRoomBeside={false}
      actions={
        <>
          <Refusal keeping={kept.keeping} words={t.refused} />
          <div>
            <Button type="submit" aria-disabled={kept.keeping.status === 'saving'}>
              {t.yes}
            </Button>
          </div>
        </>
      }
    >
      <Text size="large">
        <strong lang={ownWordsLanguage}>{opening.title}</strong> {t.at(name)}
      </Text>
      <WhatIsShared participant={participant} />
      <TextLines name="message" />
      <WhatFollows employer={name} />
    </KeptFormFrame>
  );
}

function WhatIsShared({ participant }: { participant: Participant }): ReactElement {
  const known = useKnownParts(participant);
  const isHidden = participant.protection !== 'none';
  return (
    <Card as="section" aria-labelledby="shared">
      <Stack gap={12}>
        <Heading level={2} id="shared">
          {t.what}
        </Heading>
        <Text>
          <strong>{t.name(participant.displayName)}</strong>
          <br />
          {t.nameAlways}
        </Text>
        {isHidden && <Text>{t.protectedName}</Text>}
        {!isHidden && known.size === 0 && <Text>{t.nothingKnown}</Text>}
        {!isHidden && known.size > 0 && <PartChecks known={known} />}
      </Stack>
    </Card>
  );
}

function WhatFollows({ employer }: { employer: string }): ReactElement {
  return (
    <Card as="section" tone="accent" aria-labelledby="follows">
      <Stack gap={12}>
        <Heading level={2} id="follows">
          {t.next}
        </Heading>
        <ol className={styles.steps}>
          {t.steps(employer).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ol>
        <Text>{t.onlyThis}</Text>
        <Text>{t.asItIs}</Text>
        <Text>{t.takeBack}</Text>
      </Stack>
    </Card>
  );
}

/** What the form gave, as it was typed. */
function valuesIn(content: Readonly<Record<string, unknown>>): InterestValues {
  return { ...noInterestYet, ...content };
}
