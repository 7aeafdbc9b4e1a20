import type { ReactElement } from 'react';
import type { Look } from '#shared/looks/look-endpoints.ts';
import type { LookChoice } from '#web/api/looks.ts';
import { lookLogText as t } from '#web/text/look-log.ts';
import { RemovableChips } from '#web/ui/chips.tsx';

interface NarrowedToProps {
  choice: LookChoice;
  /** They know the names. */
  looks: readonly Look[];
  onChange: (changes: LookChoice) => void;
}

/** The one participant and the one account that the log is narrowed to, each to be taken away. */
export function NarrowedTo({ choice, looks, onChange }: NarrowedToProps): ReactElement | null {
  const { participantId, accountId } = choice;
  const person = looks.flatMap(({ participants }) => participants);
  const nameOf = person.find(({ id }) => id === participantId)?.displayName;
  const looker = looks.find(({ account }) => account.id === accountId)?.account.displayName;
  const chips = [
    ...(participantId === undefined
      ? []
      : [
          {
            key: 'participant',
            label: t.onlyParticipant(nameOf),
            onRemove: () => onChange({ participantId: undefined }),
          },
        ]),
    ...(accountId === undefined
      ? []
      : [
          {
            key: 'account',
            label: t.onlyAccount(looker),
            onRemove: () => onChange({ accountId: undefined }),
          },
        ]),
  ];
  return chips.length === 0 ? null : <RemovableChips label={t.narrowed} chips={chips} />;
}
