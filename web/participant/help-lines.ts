import type { Level } from '#shared/codes.ts';
import { changeKey } from '#shared/matching/change-key.ts';
import type { WhatIf } from '#shared/matching/what-if.ts';
import { paths } from '#web/app/paths.ts';
import type { QualificationWords } from '#web/sentences/opening-facts.ts';
import { whatHelpsText as t } from '#web/text/what-helps.ts';
import type { OwnChange, OwnEffect } from './best-changes.ts';

interface HelpLine {
  code: OwnChange['code'];
  text: string;
  /** How many openings it is about, and where they are. */
  count: number;
  to: string;
  /** How to get it, where that is known. */
  more?: readonly string[];
}

/** The changes in plain words; a qualification whose words have not come yet is left out. */
export function helpLines(
  { total, changes }: Pick<WhatIf, 'total' | 'changes'>,
  best: readonly OwnEffect[],
  qualifications: ReadonlyMap<string, QualificationWords>,
): HelpLine[] {
  return best.flatMap(({ change, more }): HelpLine[] => {
    const { code } = change;
    const to = `${paths.ownOpened}?${new URLSearchParams({ change: changeKey(change) })}`;
    if (code !== 'qualification') {
      return [{ code, text: t.whole(conditionOf(change, changes), more, total), count: more, to }];
    }
    const words = qualifications.get(change.params.qualification);
    if (!words) return [];
    const text = t.qualification(words.label, more, total);
    return [{ code, text, count: more, to, more: [words.explanation, words.howToGet] }];
  });
}

function conditionOf(
  change: Exclude<OwnChange, { code: 'qualification' }>,
  changes: WhatIf['changes'],
): string {
  switch (change.code) {
    case 'level':
      return t.skill(change.params.skill, change.params.level);
    case 'all_levels':
      return t.allSkills(commonLevel(changes));
    case 'travel':
      return t.travel(change.params.maxTravelKm);
    case 'shift':
      return t.shift(change.params.shift);
    case 'weekday':
      return t.weekday(change.params.weekday);
    case 'licence':
      return t.licence(change.params.licence);
    case 'kind':
      return t.kind(change.params.kind);
  }
}

/** The next level of every skill, where it is one and the same. */
function commonLevel(changes: WhatIf['changes']): Level | undefined {
  const [level, ...others] = changes.flatMap(({ change }) =>
    change.code === 'level' ? [change.params.level] : [],
  );
  return others.every((other) => other === level) ? level : undefined;
}
