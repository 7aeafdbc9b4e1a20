/** What is kept, and until when (accounts.md, "Rights"). The one table of it; no zod: the web reads it. */
export type RetentionRule = {
  /** So long after the event that `after` names. */
  months: number;
  /** And so many days more. */
  days?: number;
  after: string;
  source: string;
} & (
  | {
      kind: CountedKind;
      /**
       * `remove`: by the hourly sweep, it was never documentation. `list`: somebody decides; nothing
       * goes by itself.
       */
      effect: 'remove' | 'list';
    }
  // What names people in it goes when the case is erased; what stays names nobody.
  | { kind: 'looks'; effect: 'with_case' }
);

/** What is past its time by itself, and can be counted. */
export type CountedKind =
  | 'sessions'
  | 'attempts'
  | 'idempotency_keys'
  | 'unused_invitations'
  | 'disabled_accounts'
  | 'opening_drafts'
  | 'account_events'
  | 'shortlists'
  | 'opened'
  | 'plans'
  | 'saved_openings'
  | 'saved_searches'
  | 'seen_matches'
  | 'news_mails'
  | 'cases';

export type RetainedKind = RetentionRule['kind'];

const minimal = 'GDPR article 5 (1) e, own judgement';
const documentation = 'bevaringsforskrifta § 64: archived by the municipality before it is erased';

export const retentionRules: readonly RetentionRule[] = [
  { kind: 'sessions', months: 0, after: 'they ended', effect: 'remove', source: minimal },
  { kind: 'attempts', months: 0, after: 'their window ended', effect: 'remove', source: minimal },
  {
    kind: 'idempotency_keys',
    months: 0,
    after: 'the day in which they count',
    effect: 'remove',
    source: minimal,
  },
  {
    kind: 'unused_invitations',
    months: 6,
    after: 'the last link died, with the account that nobody has used',
    effect: 'remove',
    source: minimal,
  },
  {
    kind: 'disabled_accounts',
    // Until then a leader who is asked about a look can still say whose it was.
    months: 36,
    after:
      'somebody shut them out; what they did in a case stays under their name there, whose their looks were is forgotten',
    effect: 'remove',
    source: minimal,
  },
  {
    kind: 'opening_drafts',
    months: 12,
    after: 'somebody last wrote in them; what was published once is no draft',
    effect: 'remove',
    source: minimal,
  },
  { kind: 'account_events', months: 24, after: 'they happened', effect: 'remove', source: minimal },
  {
    kind: 'shortlists',
    months: 6,
    after: 'they were written last',
    effect: 'remove',
    source: minimal,
  },
  {
    kind: 'opened',
    months: 6,
    after: 'somebody last opened the referral or the placement',
    effect: 'remove',
    source: minimal,
  },
  {
    kind: 'plans',
    months: 0,
    days: 30,
    after: 'they were asked for',
    effect: 'remove',
    source: minimal,
  },
  {
    kind: 'seen_matches',
    months: 6,
    after: 'somebody last looked at what was new for a participant',
    effect: 'remove',
    source: minimal,
  },
  {
    kind: 'news_mails',
    months: 24,
    after: 'the participant chose; at once where the programme is over when the next one is due',
    effect: 'remove',
    source: minimal,
  },
  {
    kind: 'saved_openings',
    months: 12,
    after: 'the participant saved them',
    effect: 'remove',
    source: minimal,
  },
  {
    kind: 'saved_searches',
    months: 12,
    after: 'the participant last wrote in them, or looked at their new hits',
    effect: 'remove',
    source: minimal,
  },
  {
    kind: 'cases',
    // The last outcome is due after 24.
    months: 30,
    after: 'the programme ended; where no end is written down, after the last change of the record',
    effect: 'list',
    source: documentation,
  },
  {
    kind: 'looks',
    // The chain of entries stays whole for ever: without its pseudonyms it is nobody's data.
    months: 0,
    after: 'the case was erased: from then on nobody can tell whom they were at',
    effect: 'with_case',
    source: 'GDPR articles 5 (2) and 32: who looked can be shown for as long as there is a case',
  },
];

/** From when a case is past its time. */
export const caseRule: Pick<RetentionRule, 'months'> = ruleOf('cases');

function ruleOf(kind: RetainedKind): RetentionRule {
  const rule = retentionRules.find((each) => each.kind === kind);
  if (!rule) throw new Error(`no rule for ${kind}`);
  return rule;
}

/** What happened before this is past its time. */
export function pastBefore(
  { months, days = 0 }: Pick<RetentionRule, 'months' | 'days'>,
  now: Date,
): Date {
  const before = new Date(now);
  before.setUTCDate(before.getUTCDate() - days);
  const day = before.getUTCDate();
  before.setUTCMonth(before.getUTCMonth() - months);
  // 31 May less three months is the last of February, not a day in March.
  if (before.getUTCDate() !== day) before.setUTCDate(0);
  return before;
}
