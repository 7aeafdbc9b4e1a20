import { type ReactElement, useEffect, useRef } from 'react';
import { secondFactorText as t } from '#web/text/second-factor.ts';
import { TextField } from '#web/ui/text-field.tsx';

/** The code beside a password, asked for once the password is known to be right: it takes the focus. */
export function FactorCode({ isWrong }: { isWrong: boolean }): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <TextField
      {...t.code}
      ref={field}
      name="code"
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      error={isWrong && t.wrongCode}
    />
  );
}
