import type { ReactElement } from 'react';
import type { Look } from '#shared/looks/look-endpoints.ts';
import type { LookChoice } from '#web/api/looks.ts';
import { accountsText } from '#web/text/accounts.ts';
import { format } from '#web/text/format.ts';
import { lookLogText as t } from '#web/text/look-log.ts';
import { Link } from '#web/ui/link.tsx';
import { Table, TableBody, TableCell, TableHead, TableRow } from '#web/ui/table.tsx';
import { Tag } from '#web/ui/tag.tsx';

interface LookLogTableProps {
  looks: readonly Look[];
  /** The log narrowed to these. */
  addressOf: (changes: LookChoice) => string;
}

/** So many names of a look at many are told; the others are counted. */
const mostNames = 3;

export function LookLogTable({ looks, addressOf }: LookLogTableProps): ReactElement {
  return (
    <Table label={t.title} size="small">
      <TableHead columns={Object.values(t.columns)} />
      <TableBody>
        {looks.map((look, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no id and never change places
          <TableRow key={at}>
            <TableCell>{format.moment(look.at)}</TableCell>
            <TableCell>
              <Who account={look.account} addressOf={addressOf} />
            </TableCell>
            <TableCell>
              <Whom participants={look.participants} addressOf={addressOf} />
            </TableCell>
            <TableCell>{t.what[look.what]}</TableCell>
            <TableCell>
              {look.allowed ? t.onlyAllowed : <Tag tone="warning">{t.onlyDenied}</Tag>}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Who({
  account: { id, displayName, role },
  addressOf,
}: {
  account: Look['account'];
  addressOf: LookLogTableProps['addressOf'];
}): ReactElement {
  const roleName = role ? accountsText.roles[role] : t.gone;
  const name = displayName ?? roleName;
  if (id === undefined) return <>{name}</>;
  return (
    <>
      <Narrow name={name} to={addressOf({ accountId: id })} />
      {displayName && <div>{roleName}</div>}
    </>
  );
}

function Whom({
  participants,
  addressOf,
}: {
  participants: Look['participants'];
  addressOf: LookLogTableProps['addressOf'];
}): ReactElement {
  if (participants.length === 0) return <>{t.erased}</>;
  const others = participants.length - mostNames;
  return (
    <>
      {participants.slice(0, mostNames).map(({ id, displayName }) => (
        <div key={id}>
          <Narrow name={displayName} to={addressOf({ participantId: id })} />
        </div>
      ))}
      {others > 0 && <div>{t.more(others)}</div>}
    </>
  );
}

function Narrow({ name, to }: { name: string; to: string }): ReactElement {
  return (
    <Link to={to} aria-label={t.of(name)}>
      {name}
    </Link>
  );
}
