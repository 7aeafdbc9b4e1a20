import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { openingKinds, publicKinds, roles, statuses } from '#shared/codes.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import { maySee, mayWrite, seesLanguageSupport, visibilityFor } from './opening-policy.ts';

const employerId = fc.constantFrom('employer-a', 'employer-b');
const municipality = fc.constantFrom('0301', '3907');
const account: fc.Arbitrary<Account | undefined> = fc.option(
  fc.record({
    id: fc.constant('account-1'),
    email: fc.constant('a@test.example'),
    displayName: fc.constant('A'),
    role: fc.constantFrom(...roles),
    employerId,
    municipality,
  }),
  { nil: undefined },
);
const opening = fc
  .record({
    kind: fc.constantFrom(...openingKinds),
    status: fc.constantFrom(...statuses),
    employerId,
    municipality,
  })
  .map((fields) => fields as StoredOpening);

const holds = (
  property: (caller: Account | undefined, opening: StoredOpening) => boolean,
): void => {
  fc.assert(fc.property(account, opening, property), { numRuns: 500 });
};

describe('who sees which opening', () => {
  it('whoever may write one sees it', () => {
    holds((caller, it) => !mayWrite(caller, it) || maySee(caller, it));
  });

  it('what is not published is seen by its writers alone', () => {
    holds((caller, it) => it.status === 'published' || maySee(caller, it) === mayWrite(caller, it));
  });

  it('everybody sees a public kind that is published', () => {
    holds(
      (caller, it) =>
        !(it.status === 'published' && publicKinds.some((kind) => kind === it.kind)) ||
        maySee(caller, it),
    );
  });

  it('search shows the same as reading one', () => {
    holds((caller, it) => {
      if (it.status !== 'published') return true;
      const { kinds, employerId: own } = visibilityFor(caller);
      return maySee(caller, it) === (kinds.includes(it.kind) || it.employerId === own);
    });
  });

  it('the signed out write nothing and learn nothing of language support', () => {
    fc.assert(
      fc.property(opening, (it) => {
        expect(mayWrite(undefined, it)).toBe(false);
        expect(seesLanguageSupport(undefined, it)).toBe(false);
      }),
    );
  });
});
