import { ownWordsLanguage } from '#web/opening/own-words.ts';
import { weekdayLabels } from '#web/text/code-labels.ts';
import { format, lowerFirst } from '#web/text/format.ts';
import { goalLabels, planText as t } from '#web/text/placement.ts';
import { upperFirst } from '#web/text/plain-words.ts';
import type { ShownPlan } from './shown-plan.ts';

/** What a plan says, in the order in which one reads it. */
export const planTopics = [
  'tasks',
  'period',
  'days',
  'goals',
  'contact',
  'mentor',
  'adaptation',
  'followUp',
  'why',
  'occupation',
  'legalBasis',
  'extendedLimit',
  'discussedWithStaff',
] as const;
export type PlanTopic = (typeof planTopics)[number];
/** What each topic is called for a kind of reader; what is not for them has no name. */
export type PlanTerms = Partial<Record<PlanTopic, string>>;

export interface PlanFact {
  topic: PlanTopic;
  term: string;
  /** A line each; none where nothing is decided. */
  lines: string[];
  /** Of the lines, where they are people's own words. */
  lang?: string;
}

interface PlanReader {
  terms: PlanTerms;
  /** The title of an occupation. */
  occupation: (code: string) => string;
  /** Who reads it may know whether the employer reads the adaptation. */
  isInside: boolean;
}

export function planFacts(plan: ShownPlan, reader: PlanReader): PlanFact[] {
  return planTopics.flatMap((topic) => {
    const term = reader.terms[topic];
    if (term === undefined) return [];
    const lang = inOwnWords.includes(topic) ? ownWordsLanguage : undefined;
    return [{ topic, term, lines: linesOf[topic](plan, reader), ...(lang && { lang }) }];
  });
}

const inOwnWords: readonly PlanTopic[] = ['tasks', 'why'];

type LinesOf = (plan: ShownPlan, reader: PlanReader) => string[];

const linesOf: Record<PlanTopic, LinesOf> = {
  tasks: ({ tasks }) => tasks,
  period: ({ period }) => (period ? [t.period(period.start, period.end)] : []),
  days: ({ weekdays, hoursPerWeek }) => [
    ...(weekdays.length > 0
      ? [upperFirst(format.list(weekdays.map((day) => lowerFirst(weekdayLabels[day]))))]
      : []),
    ...(hoursPerWeek === undefined ? [] : [t.hours(hoursPerWeek)]),
  ],
  goals: ({ goals }) =>
    goals.map(({ code, text }) => {
      if (text === undefined) return goalLabels[code];
      return code === 'other' ? text : `${goalLabels[code]}: ${text}`;
    }),
  contact: ({ contact }) =>
    contact
      ? [
          contact.name,
          ...(contact.phone ? [t.phone(contact.phone)] : []),
          contact.email ?? '',
        ].filter(Boolean)
      : [],
  mentor: ({ mentor }) => (mentor ? [t.mentor(mentor.name, mentor.languages)] : []),
  adaptation: ({ adaptation, adaptationShared }, { isInside }) => {
    if (adaptation === undefined) return [];
    return isInside ? [adaptation, adaptationShared ? t.shared : t.notShared] : [adaptation];
  },
  followUp: ({ followUp }) => [t.everyWeeks(followUp.everyWeeks)],
  why: ({ why }) => (why ? [why] : []),
  occupation: ({ occupation: code }, { occupation }) => [occupation(code)],
  legalBasis: ({ legalBasis }) => [t[legalBasis]],
  extendedLimit: ({ extendedLimit }) => (extendedLimit ? [t.yes] : []),
  discussedWithStaff: ({ discussedWithStaff: discussed }) =>
    discussed ? [t.discussed(discussed.on, discussed.with)] : [],
};

export interface PlanChange {
  term: string;
  before: string;
  after: string;
}

/** What one plan says otherwise than another. */
export function planChanges(before: ShownPlan, after: ShownPlan, reader: PlanReader): PlanChange[] {
  const then = planFacts(before, reader);
  const now = planFacts(after, reader);
  const titles =
    before.title === after.title
      ? []
      : [{ term: t.title, before: before.title, after: after.title }];
  const facts = now.flatMap(({ topic, term, lines }) => {
    const earlier = then.find((fact) => fact.topic === topic)?.lines ?? [];
    const [was, is] = [earlier.join('. '), lines.join('. ')];
    return was === is ? [] : [{ term, before: was, after: is }];
  });
  return [...titles, ...facts];
}
