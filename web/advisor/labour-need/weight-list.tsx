import type { ReactElement } from 'react';
import { pillars } from '#shared/codes.ts';
import { useWeights } from '#web/api/labour-need.ts';
import { Failure } from '#web/app/failure.tsx';
import { matchText } from '#web/text/advisor-match.ts';
import { format } from '#web/text/format.ts';
import { Skeleton } from '#web/ui/skeleton.tsx';
import styles from './weight-list.module.css';

/** The weights in force, as shares of the whole. */
export function WeightList({ municipality }: { municipality: string }): ReactElement {
  const { data: weights, error, refetch } = useWeights(municipality);
  if (error) return <Failure error={error} retry={refetch} />;
  if (!weights) return <Skeleton variant="rounded" height="5rem" />;
  const sum = pillars.reduce((total, pillar) => total + weights[pillar], 0);
  return (
    <dl className={styles.weights}>
      {pillars.map((pillar) => (
        <div key={pillar}>
          <dt>{matchText.pillar[pillar]}</dt>
          <dd>{format.percent(weights[pillar] / sum)}</dd>
        </div>
      ))}
    </dl>
  );
}
