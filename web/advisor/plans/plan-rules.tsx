import type { ReactElement } from 'react';
import { planGoals } from '#shared/plans/plan-codes.ts';
import { plansText as t } from '#web/text/advisor-plan.ts';
import { Fieldset } from '#web/ui/fieldset.tsx';
import { Radio, RadioGroup } from '#web/ui/radio.tsx';
import { Select } from '#web/ui/select.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { DraftPart } from './people-choice.tsx';
import { faultAt, planFieldIds } from './plan-faults.ts';
import styles from './plan-form.module.css';

const upToFive = [1, 2, 3, 4, 5];

/** How many each gets, what is best, and what it is called. */
export function PlanRules({ draft, faults, onChange }: DraftPart): ReactElement {
  return (
    <Fieldset legend={t.how}>
      <Stack gap={16}>
        <div className={styles.pair}>
          <Select
            id={planFieldIds.each}
            label={t.each}
            error={faultAt(faults, 'each')}
            value={draft.each}
            onChange={({ target }) => onChange({ each: Number(target.value) })}
          >
            <Numbers />
          </Select>
          {draft.each > 1 && (
            <Select
              label={t.perPlace}
              description={t.perPlaceHelp}
              value={draft.perPlace}
              onChange={({ target }) => onChange({ perPlace: Number(target.value) })}
            >
              <Numbers />
            </Select>
          )}
        </div>
        <RadioGroup
          legend={t.goal}
          value={draft.goal}
          onChange={(goal: (typeof planGoals)[number]) => onChange({ goal })}
        >
          {planGoals.map((goal) => (
            <Radio key={goal} value={goal}>
              {t.goals[goal]}
            </Radio>
          ))}
        </RadioGroup>
        <TextField
          id={planFieldIds.minScore}
          className={styles.narrow}
          label={t.minScore}
          description={t.minScoreHelp}
          inputMode="decimal"
          htmlSize={6}
          error={faultAt(faults, 'minScore')}
          value={draft.minScore}
          onChange={({ target }) => onChange({ minScore: target.value })}
        />
        <TextField
          id={planFieldIds.name}
          className={styles.narrow}
          label={t.name}
          error={faultAt(faults, 'name')}
          value={draft.name}
          onChange={({ target }) => onChange({ name: target.value })}
        />
      </Stack>
    </Fieldset>
  );
}

function Numbers(): ReactElement[] {
  return upToFive.map((number) => (
    <option key={number} value={number}>
      {number}
    </option>
  ));
}
