import type { ReactElement, ReactNode } from 'react';
import type { OpenReferral } from '#shared/referrals/open-referral.ts';
import { StateTag } from '#web/advisor/referrals/state-tag.tsx';
import { paths } from '#web/app/paths.ts';
import { suggestText as t } from '#web/text/advisor-referrals.ts';
import { Button } from '#web/ui/button.tsx';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { Link } from '#web/ui/link.tsx';
import { Row } from '#web/ui/stack.tsx';
import { HiddenText } from '#web/ui/text.tsx';
import type { NamedPair } from './named-pair.ts';
import { useSuggesting } from './suggesting.tsx';

interface SuggestActionProps {
  pair: NamedPair;
  /** What of the two tells the lines of the list apart. */
  what: string;
  /** Under way already. */
  referral?: OpenReferral | undefined;
  /** What else can be done with it. */
  children?: ReactNode;
}

/** Suggests the two of a line, or says where it stands. */
export function SuggestAction(props: SuggestActionProps): ReactElement | null {
  const { pair, what, referral, children } = props;
  const suggesting = useSuggesting();
  if (referral) {
    return (
      <Row gap={8}>
        <StateTag state={referral.state} />
        <Link to={paths.referral(referral.id)} aria-label={t.openWhich(what)}>
          {t.open}
        </Link>
      </Row>
    );
  }
  if (!suggesting) return null;
  return (
    <Row gap={12}>
      <Button
        size="small"
        variant="secondary"
        aria-label={t.which(what)}
        onClick={() => suggesting.ask([pair])}
      >
        {t.suggest}
      </Button>
      <Checkbox
        size="small"
        checked={suggesting.isTicked(pair)}
        onChange={({ target }) => suggesting.tick(pair, target.checked)}
      >
        {t.tickShort}
        <HiddenText> {what}</HiddenText>
      </Checkbox>
      {children}
    </Row>
  );
}
