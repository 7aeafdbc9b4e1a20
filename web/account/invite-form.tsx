import { type ComponentProps, type FormEvent, Fragment, type ReactElement, useState } from 'react';
import type { AccountInput } from '#shared/accounts/account.ts';
import { invitedRoles } from '#shared/accounts/invited-roles.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { type Role, services } from '#shared/codes.ts';
import { useInvite } from '#web/api/accounts.ts';
import { ApiError } from '#web/api/call.ts';
import { errorWords } from '#web/api/error-words.ts';
import { formFaults } from '#web/form/form-faults.ts';
import { fieldId } from '#web/form/form-fields.ts';
import { FoundAgain } from '#web/form/restored-notice.tsx';
import { useDraft } from '#web/form/use-draft.ts';
import { useFaults } from '#web/form/use-faults.ts';
import { useOnce } from '#web/form/use-once.ts';
import { accountsText as t } from '#web/text/accounts.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Select } from '#web/ui/select.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { ShownInvitation } from './invitation-link.tsx';
import { type Draft, Whose } from './invite-whose.tsx';

const form = 'invite';

interface InviteFormProps {
  caller: Account;
  begun: Draft | undefined;
  onInvited: (shown: ShownInvitation) => void;
}

export function InviteForm({ caller, begun, onInvited }: InviteFormProps): ReactElement {
  const roles = invitedRoles[caller.role];
  const empty: Draft = { role: roles[0] ?? '' };
  const kept = useDraft<Draft>({
    accountId: caller.id,
    name: `invite-1-${begun?.participantId ?? begun?.employerId ?? ''}`,
    blank: { ...empty, ...begun },
    besides: 'role',
  });
  const { values: draft, setValues: setDraft } = kept;
  /** Pickers keep their own words: a new one begins empty. */
  const [round, setRound] = useState(0);
  const invite = useInvite();
  const faults = useFaults(t.fields, []);
  const [problem, setProblem] = useState<unknown>();
  const { run, isRunning } = useOnce();
  const found = formFaults(faults.list, t.fields);
  const set = (changes: Draft): void => {
    for (const name of Object.keys(changes)) faults.clear(name);
    setDraft((now) => ({ ...now, ...changes }));
  };
  const field = (name: keyof typeof t.fields) => ({
    ...t.fields[name],
    id: fieldId(form, name),
    error: found.find(({ path }) => path === name)?.text,
  });

  const startOver = (): void => {
    kept.startOver();
    setRound(round + 1);
  };

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!event.currentTarget.reportValidity()) return;
    setProblem(undefined);
    void run(async () => {
      try {
        const made = await invite.mutateAsync(inputOf(draft, caller));
        onInvited({ name: made.displayName, invitation: made.invitation });
        kept.sent({ ...empty, role: draft.role ?? '' });
        setRound(round + 1);
      } catch (error) {
        if (!faults.show(error, 'storing')) setProblem(error);
      }
    });
  };

  return (
    <Card as="section" aria-labelledby="invite">
      <form onSubmit={submit} noValidate>
        <Stack gap={16}>
          <Heading level={2} id="invite">
            {t.inviteTitle}
          </Heading>
          {kept.isRestored && <FoundAgain onDismiss={startOver} />}
          {roles.length > 1 && (
            <Select
              {...field('role')}
              value={draft.role}
              onChange={({ target }) => set({ role: target.value })}
            >
              {roles.map((role) => (
                <option key={role} value={role}>
                  {t.roles[role]}
                </option>
              ))}
            </Select>
          )}
          <Fragment key={`${draft.role} ${round}`}>
            <Whose caller={caller} draft={draft} field={field} set={set} />
          </Fragment>
          <TextField
            {...field('displayName')}
            value={draft.displayName ?? ''}
            onChange={({ target }) => set({ displayName: target.value })}
            autoComplete="off"
          />
          <TextField
            {...field('email')}
            inputMode="email"
            autoComplete="off"
            autoCapitalize="none"
            value={draft.email ?? ''}
            onChange={({ target }) => set({ email: target.value })}
          />
          {draft.role === 'advisor' && (
            <ServiceSelect
              {...field('service')}
              value={draft.service ?? ''}
              onChange={({ target }) => set({ service: target.value })}
            />
          )}
          {problem !== undefined && (
            <Alert variant="error" role="alert">
              {wordsOf(problem)}
            </Alert>
          )}
          <div>
            <Button type="submit" loading={isRunning}>
              {t.invite}
            </Button>
          </div>
        </Stack>
      </form>
    </Card>
  );
}

function ServiceSelect(props: Omit<ComponentProps<typeof Select>, 'children'>): ReactElement {
  return (
    <Select {...props}>
      <option value="">{t.noService}</option>
      {services.map((service) => (
        <option key={service} value={service}>
          {t.services[service]}
        </option>
      ))}
    </Select>
  );
}

/** What belongs to the role; an employer's own people are of the own employer. */
function inputOf(draft: Draft, caller: Account): AccountInput {
  const { role, displayName = '', email = '', municipality, service, participantId } = draft;
  const employerId = caller.role === 'employer' ? caller.employerId : draft.employerId;
  return {
    role: role as Role,
    displayName,
    email,
    ...(role === 'leader' && municipality ? { municipality } : {}),
    ...(role === 'advisor' && service ? { service: service as AccountInput['service'] } : {}),
    ...(role === 'employer' && employerId ? { employerId } : {}),
    ...(role === 'participant' && participantId ? { participantId } : {}),
  };
}

function wordsOf(error: unknown): string {
  return error instanceof ApiError && error.code === 'conflict' ? t.taken : errorWords(error);
}
