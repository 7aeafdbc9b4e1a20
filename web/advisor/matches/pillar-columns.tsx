import type { ReactElement } from 'react';
import { pillars as pillarNames } from '#shared/codes.ts';
import type { PillarScore, PillarScores } from '#shared/matching/match.ts';
import type { Names } from '#web/match/use-names.ts';
import { factWords, matchText as t } from '#web/text/advisor-match.ts';
import styles from './pillar-columns.module.css';

/** Each pillar with its value as bar and number, what it weighs, what it could lift, and why. */
export function PillarColumns({
  pillars,
  names,
}: {
  pillars: PillarScores;
  names: Names;
}): ReactElement {
  return (
    <ul className={styles.pillars}>
      {pillarNames.map((name) => (
        <li key={name}>
          <PillarColumn title={t.pillar[name]} pillar={pillars[name]} names={names} />
        </li>
      ))}
    </ul>
  );
}

interface PillarColumnProps {
  title: string;
  pillar: PillarScore;
  names: Names;
}

function PillarColumn({ title, pillar, names }: PillarColumnProps): ReactElement {
  const { value, known, weight, lift, facts } = pillar;
  return (
    <>
      <p className={styles.head}>
        <span>{title}</span> <b>{known ? t.value(value) : t.unknown}</b>
      </p>
      <div className={styles.track} aria-hidden>
        <div
          className={styles.bar}
          data-known={known}
          style={{ inlineSize: `${Math.round(value * 100)}%` }}
        />
      </div>
      <p className={styles.numbers}>
        {known ? '' : `${t.countsAs(value)}. `}
        {t.weight(weight)}. {t.lift(lift)}
      </p>
      <ul className={styles.facts}>
        {facts.map((fact) => {
          const words = factWords(fact, names);
          return <li key={words}>{words}</li>;
        })}
      </ul>
    </>
  );
}
