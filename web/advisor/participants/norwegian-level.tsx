import type { ReactElement } from 'react';
import type { Skill } from '#shared/codes.ts';
import { skills } from '#shared/codes.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { participantsText as t } from '#web/text/advisor.ts';
import { levelLabels, skillLabels } from '#web/text/code-labels.ts';
import { HiddenText } from '#web/ui/text.tsx';
import styles from './norwegian-level.module.css';

interface NorwegianLevelProps {
  norwegian: Participant['norwegian'];
  skill: Skill;
}

/** The level in one skill, as short as it gets. */
export function NorwegianLevel({ norwegian, skill }: NorwegianLevelProps): ReactElement {
  const level = norwegian[skill]?.level;
  if (level) return <>{level === 'none' ? levelLabels.none : level}</>;
  return (
    <>
      <span aria-hidden>–</span>
      <HiddenText>{t.notStated}</HiddenText>
    </>
  );
}

/** All four, each with its skill. */
export function NorwegianLevels({ norwegian }: Pick<Participant, 'norwegian'>): ReactElement {
  return (
    <ul className={styles.levels}>
      {skills.map((skill) => (
        <li key={skill}>
          {skillLabels[skill]}{' '}
          <b>
            <NorwegianLevel norwegian={norwegian} skill={skill} />
          </b>
        </li>
      ))}
    </ul>
  );
}
