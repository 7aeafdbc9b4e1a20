import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { numberOf, numberText } from '#web/form/numbers.ts';
import { planText } from '#web/text/advisor-plan.ts';
import { Button } from '#web/ui/button.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import styles from './plan.module.css';
import type { PlanWork } from './use-plan-work.ts';

const t = planText.leastScore;

/** Nobody below so many points: what that costs everybody together, and another one to try. */
export function LeastScore({ work }: { work: PlanWork }): ReactElement {
  const { plan, changes, decide } = work;
  const { minScorePrice: price, input, lines } = plan;
  const isLower = lines.some(({ locked, score }) => locked && score < input.minScore);
  const [written, setWritten] = useState(numberText(changes.minScore));
  const [isWrong, setIsWrong] = useState(false);
  const field = useId();
  const set = (event: FormEvent): void => {
    event.preventDefault();
    const minScore = numberOf(written) ?? 0;
    const isScore = typeof minScore === 'number' && minScore >= 0 && minScore <= 100;
    setIsWrong(!isScore);
    if (isScore) decide({ ...changes, minScore });
    else document.getElementById(field)?.focus();
  };
  return (
    <Stack gap={8}>
      {price && (
        <Text>
          {t.price(input.minScore, price.total, price.placed)} {isLower && t.locks}
        </Text>
      )}
      <form noValidate onSubmit={set} data-screen-only>
        <Row gap={8} className={styles.least}>
          <TextField
            id={field}
            size="small"
            label={t.label}
            inputMode="decimal"
            htmlSize={6}
            autoComplete="off"
            error={isWrong && t.fault}
            value={written}
            onChange={({ target }) => setWritten(target.value)}
          />
          <Button size="small" variant="secondary" type="submit">
            {t.set}
          </Button>
        </Row>
      </form>
    </Stack>
  );
}
