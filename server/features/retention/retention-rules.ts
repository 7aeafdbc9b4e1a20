/** What is kept, and until when (accounts.md, "Rights"). The one table of it. */
export interface RetentionRule {
  kind: RetainedKind;
  /** So long after the event that `after` names. */
  months: number;
  after: string;
  /**
   * `remove`: by the hourly sweep, it was never documentation. `list`: somebody decides; nothing goes by
   * itself.
   */
  effect: 'remove' | 'list';
  source: string;
}

export type RetainedKind =
  | 'sessions'
  | 'attempts'
  | 'idempotency_keys'
  | 'unused_invitations'
  | 'account_events'
  | 'cases';

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
  { kind: 'account_events', months: 24, after: 'they happened', effect: 'remove', source: minimal },
  {
    kind: 'cases',
    // The last outcome is due after 24.
    months: 30,
    after: 'the programme ended',
    effect: 'list',
    source: documentation,
  },
];

/** What happened before this is past its time. */
export function pastBefore({ months }: Pick<RetentionRule, 'months'>, now: Date): Date {
  const before = new Date(now);
  const day = before.getUTCDate();
  before.setUTCMonth(before.getUTCMonth() - months);
  // 31 May less three months is the last of February, not a day in March.
  if (before.getUTCDate() !== day) before.setUTCDate(0);
  return before;
}
