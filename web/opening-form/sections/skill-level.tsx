import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { type Level, levelNumber, levels, type Skill } from '#shared/codes.ts';
import { CodeSelect } from '#web/form/code-select.tsx';
import type { OpeningValues } from '#web/opening-form/opening-values.ts';
import { levelLabels, skillLabels } from '#web/text/code-labels.ts';
import { levelSentences } from '#web/text/language-levels.ts';
import { languageText as t } from '#web/text/opening-form.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Text } from '#web/ui/text.tsx';
import styles from './skill-level.module.css';

interface SkillLevelProps {
  skill: Skill;
  /** What the occupation usually needs; only where something is assumed about it. */
  usual: Level | undefined;
  isUsualKnown: boolean;
}

/** The level of one skill, what it means in words, and a warning above what the work usually needs. */
export function SkillLevel({ skill, usual, isUsualKnown }: SkillLevelProps): ReactElement {
  const level = useWatch<OpeningValues, `languageRequirement.${Skill}`>({
    name: `languageRequirement.${skill}`,
  });
  const isAbove = isUsualKnown && levelNumber(level || 'none') > levelNumber(usual);
  return (
    <div className={styles.skill}>
      <CodeSelect
        name={`languageRequirement.${skill}`}
        codes={levels}
        labels={{ ...levelLabels, none: t.noDemand }}
        none={t.notAnswered}
      />
      <Text size="small" className={styles.words}>
        {meaningOf(skill, level)}
      </Text>
      <div role="status" className={styles.warning}>
        {isAbove && (
          <Alert variant="warning" size="small">
            {levelNumber(usual) > 0
              ? t.aboveUsual(t.skillLevel(skillLabels[skill], usual ?? ''))
              : t.aboveNone}
          </Alert>
        )}
      </div>
    </div>
  );
}

function meaningOf(skill: Skill, level: Level | ''): string {
  if (level === '') return t.notAnsweredWords;
  return level === 'none' ? t.noDemandWords : t.meaning(levelSentences[skill][level]);
}
