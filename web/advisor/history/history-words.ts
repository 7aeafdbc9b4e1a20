import { skills } from '#shared/codes.ts';
import type { HistoryEvent } from '#shared/history/history-endpoints.ts';
import type { NoteSubject } from '#shared/notes/note-subjects.ts';
import type { HeldOutcome } from '#shared/outcomes/outcome.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { CheckIn, PlacementStep } from '#shared/placements/placement.ts';
import type { ReferralStep } from '#shared/referrals/referral.ts';
import { detailsOf } from '#web/advisor/referrals/step-lines.ts';
import { paths } from '#web/app/paths.ts';
import { historyText as t } from '#web/text/advisor-history.ts';
import { schoolingLabels, trackLabels } from '#web/text/advisor-hours.ts';
import { noteSubjectLabels } from '#web/text/advisor-notes.ts';
import { outcomeStatusLabels } from '#web/text/advisor-outcome.ts';
import {
  levelLabels,
  levelSourceLabels,
  norwegianUseLabels,
  skillLabels,
} from '#web/text/code-labels.ts';
import { format, lowerFirst } from '#web/text/format.ts';
import { endReasonLabels, moodLabels } from '#web/text/placement.ts';
import { languageName, upperFirst } from '#web/text/plain-words.ts';
import { referralStepWords } from '#web/text/referral.ts';

/** One line of a history, as it is read. */
export interface HistoryLine {
  title: string;
  details: string[];
  /** To what it tells of. */
  to?: string;
}

/** Names that stand in the events as ids and codes. */
export interface HistoryNames {
  occupation: (code: string) => string;
  /** Of an account; undefined where it is no longer known. */
  colleague: (id: string) => string | undefined;
}

type Telling = (params: Record<string, unknown>, names: HistoryNames) => HistoryLine;

/** What happened, in words. A kind that is not known yet is said so, never left out. */
export function lineOf({ kind, params }: HistoryEvent, names: HistoryNames): HistoryLine {
  const telling = (tellings as Record<string, Telling | undefined>)[kind];
  return telling ? telling(params, names) : { title: t.other, details: [] };
}

const tellings = {
  registered: ({ to }) => {
    const { norwegian } = (to ?? {}) as Partial<Pick<Participant, 'norwegian'>>;
    return { title: t.registered, details: levelLines(undefined, norwegian) };
  },
  levels: ({ from, to }) => ({ title: t.changed.levels, details: levelLines(from, to) }),
  wishes: ({ from, to }, names) => ({
    title: t.changed.wishes,
    details: beforeAndNow(from, to, (wishes) => wishWords(wishes, names)),
  }),
  programme: ({ from, to }) => ({ title: t.changed.programme, details: programmeLines(from, to) }),
  responsible: ({ from, to }, names) => ({
    title: t.changed.responsible,
    details: beforeAndNow(from, to, (id) => names.colleague(String(id))),
  }),
  referral: (params) => {
    const { title, referralId, ...rest } = params;
    const step = rest as unknown as ReferralStep;
    const about = typeof title === 'string' ? t.referral(title) : t.referralUnknown;
    return {
      title: `${about}: ${lowerFirst(referralStepWords[step.action])}`,
      details: detailsOf(step),
      to: paths.referral(String(referralId)),
    };
  },
  placement: (params) => {
    const { title, placementId, ...rest } = params;
    const step = rest as unknown as PlacementStep;
    const told: Readonly<Record<string, (title: string) => string>> = t.placement;
    return {
      title: told[step.action]?.(String(title)) ?? t.other,
      details: placementDetails(step),
      to: paths.placement(String(placementId)),
    };
  },
  check_in: (params) => {
    const { side, due, placementId, ...said } = params;
    return {
      title: t.checkIn[side as keyof typeof t.checkIn](String(due)),
      details: checkInDetails(said),
      to: paths.placement(String(placementId)),
    };
  },
  outcome: (params) => {
    const { after, months, status } = params as Pick<HeldOutcome, 'after' | 'months' | 'status'>;
    return {
      title: t.outcome(t.outcomeAfter[after](months), lowerFirst(outcomeStatusLabels[status])),
      details: [],
    };
  },
  note: ({ text, private: isPrivate, about }) => ({
    title: about ? t.noteFrom : isPrivate ? t.privateNote : t.note,
    details: [...aboutLines(about), String(text)],
  }),
  note_handled: ({ about }) => ({ title: t.noteHandled, details: aboutLines(about) }),
  note_released: () => ({ title: t.noteReleased, details: [] }),
} satisfies Record<HistoryEvent['kind'], Telling>;

function aboutLines(about: unknown): string[] {
  const label = noteSubjectLabels[about as NoteSubject] as string | undefined;
  return label === undefined ? [] : [t.noteFromAbout(label)];
}

type Levels = Participant['norwegian'];

/** Only those that became otherwise. */
function levelLines(from: unknown, to: unknown): string[] {
  const [before, now] = [(from ?? {}) as Levels, (to ?? {}) as Levels];
  return skills.flatMap((skill) => {
    const [was, is] = [before[skill], now[skill]];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    if (!from && is) return [t.levelNow(skillLabels[skill], levelName(is.level))];
    const words = is
      ? `${t.levelOf(levelName(is.level), is.date)}, ${lowerFirst(levelSourceLabels[is.source])}`
      : t.nothing;
    return [t.fromTo(skillLabels[skill], was ? levelName(was.level) : t.nothing, words)];
  });
}

function levelName(level: keyof typeof levelLabels): string {
  return level === 'none' ? lowerFirst(levelLabels.none) : level;
}

function wishWords(wishes: unknown, { occupation }: HistoryNames): string | undefined {
  const codes = (wishes as Participant['wishes'] | null) ?? [];
  if (codes.length === 0) return undefined;
  return format.list(codes.map((wish, at) => inList(occupation(wish.occupation), at)));
}

function inList(word: string, at: number): string {
  return at === 0 ? word : lowerFirst(word);
}

function beforeAndNow(
  from: unknown,
  to: unknown,
  words: (value: unknown) => string | undefined,
): string[] {
  const told = (value: unknown): string => (value ? words(value) : undefined) ?? t.nothing;
  return [t.before(told(from)), t.now(told(to))];
}

type Programme = NonNullable<Participant['programme']>;

function programmeLines(from: unknown, to: unknown): string[] {
  const [before, now] = [(from ?? {}) as Partial<Programme>, (to ?? {}) as Partial<Programme>];
  return (Object.keys(t.programme) as (keyof typeof t.programme)[]).flatMap((part) => {
    if (before[part] === now[part]) return [];
    const words = (of: Partial<Programme>): string => programmeWords(of, part) ?? t.nothing;
    return [t.fromTo(t.programme[part], words(before), words(now))];
  });
}

function programmeWords(of: Partial<Programme>, part: keyof Programme): string | undefined {
  const { track, schooling } = of;
  if (part === 'track') return track && lowerFirst(trackLabels[track]);
  if (part === 'schooling') return schooling && lowerFirst(schoolingLabels[schooling]);
  const value = of[part];
  return value !== undefined && part !== 'endReason' ? format.day(value) : value;
}

function placementDetails(step: PlacementStep): string[] {
  const { of, reason, onBehalf, interpreter, action } = step;
  const why = reason && ((endReasonLabels as Record<string, string>)[reason] ?? reason);
  return [
    ...(action === 'approve' && of ? [t.approvedBy[of as keyof typeof t.approvedBy]] : []),
    ...(why ? [t.reason(why)] : []),
    ...(onBehalf ? [t.onBehalf(onBehalf.reason)] : []),
    ...(interpreter ? [t.interpreter(languageName(interpreter))] : []),
  ];
}

/** What one side wrote. */
function checkInDetails(said: Record<string, unknown>): string[] {
  const { mood, text, works, next, note, norwegianUse, nextStep } = said as Partial<
    NonNullable<CheckIn['participant']> &
      NonNullable<CheckIn['employer']> &
      NonNullable<CheckIn['advisor']>
  >;
  return [
    mood && moodLabels[mood],
    text,
    works,
    next,
    note,
    norwegianUse && t.norwegianUse(lowerFirst(norwegianUseLabels[norwegianUse])),
    nextStep && t.nextStep(nextStep),
  ].flatMap((words) => (words ? [upperFirst(words)] : []));
}
