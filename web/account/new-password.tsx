import { type ReactElement, useState } from 'react';
import { welcomeText as t } from '#web/text/welcome.ts';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { TextField } from '#web/ui/text-field.tsx';

interface NewPasswordProps {
  id: string;
  label: string;
  description: string;
  error: string | undefined;
}

/** A new password, which may be seen while it is written: then nobody needs to write it twice. */
export function NewPassword(field: NewPasswordProps): ReactElement {
  const [isShown, setIsShown] = useState(false);
  return (
    <Stack gap={8}>
      <TextField
        {...field}
        name="password"
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        autoCapitalize="none"
        spellCheck={false}
      />
      <Checkbox checked={isShown} onChange={(event) => setIsShown(event.target.checked)}>
        {t.show}
      </Checkbox>
    </Stack>
  );
}
