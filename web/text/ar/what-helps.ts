import type { OpeningKind } from '#shared/codes.ts';
import { translated } from '#shared/translated.ts';
import * as nb from '../nb/what-helps.ts';
import { weekdayLabels } from './code-labels.ts';
import { format } from './format.ts';
import { skillVerbs } from './language-levels.ts';
import { shiftTimes } from './shift-times.ts';
import { isolated } from './writing.ts';

export * from '../nb/what-helps.ts';

export const whatHelpsText: typeof nb.whatHelpsText = translated(nb.whatHelpsText, {
  title: 'كيف يمكن أن تناسبك وظائف أكثر',
  choice: 'أنت تختار بنفسك. يمكنك التحدث مع مستشارك.',
  see: (n) => (n === 1 ? 'عرض الوظيفة' : `عرض الوظائف (${n})`),
  openedTitle: 'قد يناسبك هذا أيضًا',
  gone: 'هذه الصفحة قديمة. عد إلى قائمتك.',
  howToGet: 'كيف تحصل عليه',
  skill: (skill, level) => `هل يمكنك تعلم ${skillVerbs[skill]} النرويجية بمستوى ${level}؟`,
  allSkills: (level) =>
    level ? `هل يمكنك تعلم النرويجية بمستوى ${level}؟` : 'هل يمكنك تعلم المزيد من النرويجية؟',
  travel: (km) => `هل يمكنك السفر حتى ${km} كم؟`,
  shift: (shift) => `هل يمكنك العمل ${shiftTimes[shift]}؟`,
  weekday: (weekday) => `هل يمكنك العمل يوم ${weekdayLabels[weekday]}؟`,
  licence: (licence) => `هل يمكنك الحصول على رخصة قيادة من الفئة ${isolated(licence)}؟`,
  kind: (kind) => `هل يمكن أن يكون أيضًا ${kindNames[kind]}؟`,
  qualification: (label, more, total) =>
    `هل يمكنك الحصول على هذا: ${isolated(label)}؟ ${fits(more, total)}.`,
  whole: (condition, more, total) => `${condition} ${fits(more, total)}.`,
});

const kindNames: Record<OpeningKind, string> = {
  vacancy: 'وظيفة عادية',
  wage_subsidy: 'وظيفة مع دعم للأجر',
  work_training: 'تدريبًا عمليًا',
  language_practice: 'تدريبًا لغويًا',
  apprenticeship: 'تدريبًا مهنيًا',
};

function fits(more: number, total: number): string {
  return total > 0
    ? `عندها تناسبك وظائف أخرى عددها ${format.number(more)}`
    : `عندها تناسبك وظائف عددها ${format.number(more)}`;
}
