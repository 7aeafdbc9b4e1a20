import type { ReactElement } from 'react';
import { isAdvisor } from '#shared/codes.ts';
import type { OpeningCard } from '#shared/openings/opening.ts';
import { useSession } from '#web/api/session.ts';
import { paths } from '#web/app/paths.ts';
import { advisorLinksText as t } from '#web/text/advisor-links.ts';
import { Link } from '#web/ui/link.tsx';
import { Row } from '#web/ui/stack.tsx';
import { HiddenText } from '#web/ui/text.tsx';

type LinkedOpening = Pick<OpeningCard, 'id' | 'title' | 'municipality'>;

/** What an advisor does with an opening; nothing for anyone else. */
export function AdvisorLinks({ opening }: { opening: LinkedOpening }): ReactElement | null {
  const { account } = useSession();
  if (!account || !isAdvisor(account.role)) return null;
  const { id, title, municipality } = opening;
  return (
    <Row gap={16} data-screen-only>
      <Link to={paths.candidates(id)}>
        {t.candidates}
        <HiddenText> {title}</HiddenText>
      </Link>
      {municipality === account.municipality && (
        <Link to={paths.editOpeningForEmployer(id)}>
          {t.edit}
          <HiddenText> {title}</HiddenText>
        </Link>
      )}
    </Row>
  );
}
