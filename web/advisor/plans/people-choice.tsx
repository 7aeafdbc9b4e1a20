import { type ReactElement, useState } from 'react';
import type { Participant } from '#shared/participants/participant.ts';
import { foldedWords } from '#shared/search/fold.ts';
import { Loading } from '#web/advisor/loading.tsx';
import { useParticipants } from '#web/api/participants.ts';
import { Failure } from '#web/app/failure.tsx';
import { plansText as t } from '#web/text/advisor-plan.ts';
import { Button } from '#web/ui/button.tsx';
import { Checkbox, CheckboxGroup } from '#web/ui/checkbox.tsx';
import { labelRank } from '#web/ui/find-by-label.ts';
import { Radio, RadioGroup } from '#web/ui/radio.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { PlanDraft } from './plan-draft.ts';
import { faultAt, type PlanFault, planFieldIds } from './plan-faults.ts';
import styles from './plan-form.module.css';

/** What each part of the form takes. */
export interface DraftPart {
  draft: PlanDraft;
  faults: readonly PlanFault[];
  onChange: (changes: Partial<PlanDraft>) => void;
}

/** Everybody, or those who are ticked. */
export function PeopleChoice(props: DraftPart): ReactElement {
  const { draft, faults, onChange } = props;
  return (
    <Stack gap={12}>
      <RadioGroup
        id={planFieldIds.participantIds}
        tabIndex={-1}
        legend={t.who}
        error={faultAt(faults, 'participantIds')}
        value={draft.isOfSome ? 'some' : 'everybody'}
        onChange={(value: string) => onChange({ isOfSome: value === 'some' })}
      >
        <Radio value="everybody">{t.everybody}</Radio>
        <Radio value="some">{t.some}</Radio>
      </RadioGroup>
      {draft.isOfSome && <Some {...props} />}
    </Stack>
  );
}

function Some(props: DraftPart): ReactElement {
  const { data, error, refetch } = useParticipants();
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Loading words={t.loading} count={3} height="3rem" />;
  return <Ticks {...props} participants={data} />;
}

/** More of them at once are found by their name. */
const mostShown = 50;

function Ticks({
  draft: { participantIds },
  participants,
  onChange,
}: DraftPart & { participants: readonly Participant[] }): ReactElement {
  const [name, setName] = useState('');
  const typed = foldedWords(name);
  const found = participants.filter(
    ({ displayName }) => labelRank(displayName, typed) !== undefined,
  );
  const shown = found.slice(0, mostShown);
  const tick = (ids: readonly string[]): void =>
    onChange({ participantIds: [...new Set([...participantIds, ...ids])] });
  return (
    <Stack gap={12}>
      <TextField
        size="small"
        label={t.findPerson}
        autoComplete="off"
        value={name}
        onChange={({ target }) => setName(target.value)}
        onKeyDown={(event) => {
          // It looks for a name; the plan is asked for by its button.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <Row gap={12}>
        <Text as="span" size="small">
          {t.ticked(participantIds.length)}
        </Text>
        <Button size="small" variant="tertiary" onClick={() => tick(shown.map(({ id }) => id))}>
          {t.tickShown(shown.length)}
        </Button>
        {participantIds.length > 0 && (
          <Button size="small" variant="tertiary" onClick={() => onChange({ participantIds: [] })}>
            {t.untick}
          </Button>
        )}
      </Row>
      {shown.length < found.length && (
        <Text size="small">{t.firstShown(shown.length, found.length)}</Text>
      )}
      {shown.length === 0 ? (
        <Text>{t.nobodyOfName}</Text>
      ) : (
        <CheckboxGroup
          size="small"
          legend={t.peopleList}
          value={participantIds}
          onChange={(ids: string[]) => onChange({ participantIds: ids })}
        >
          <div className={styles.people}>
            {shown.map(({ id, displayName }) => (
              <Checkbox key={id} value={id}>
                {displayName}
              </Checkbox>
            ))}
          </div>
        </CheckboxGroup>
      )}
    </Stack>
  );
}
