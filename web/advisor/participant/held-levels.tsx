import type { ReactElement } from 'react';
import { skills } from '#shared/codes.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { participantText as t } from '#web/text/advisor.ts';
import { levelLabels, levelSourceLabels, skillLabels } from '#web/text/code-labels.ts';
import { format } from '#web/text/format.ts';
import { Text } from '#web/ui/text.tsx';
import styles from './held-levels.module.css';

/** The level in each skill, with where it is from and when. */
export function HeldLevels({ norwegian }: Pick<Participant, 'norwegian'>): ReactElement {
  if (!skills.some((skill) => norwegian[skill])) return <Text>{t.noLevels}</Text>;
  return (
    <table className={styles.levels}>
      <thead>
        <tr>
          <th scope="col">{t.skill}</th>
          <th scope="col">{t.level}</th>
          <th scope="col">{t.source}</th>
          <th scope="col">{t.date}</th>
        </tr>
      </thead>
      <tbody>
        {skills.map((skill) => {
          const held = norwegian[skill];
          return (
            <tr key={skill}>
              <th scope="row">{skillLabels[skill]}</th>
              {held ? (
                <>
                  <td>{held.level === 'none' ? levelLabels.none : held.level}</td>
                  <td>{levelSourceLabels[held.source]}</td>
                  <td>{format.day(held.date)}</td>
                </>
              ) : (
                <td colSpan={3}>{t.notStated}</td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
