import { QuestionmarkCircleIcon } from '@navikt/aksel-icons';
import type { ReactElement, ReactNode } from 'react';
import { Disclosure } from './disclosure.tsx';
import styles from './explanation.module.css';

/** More about something, marked as such: what the word means, how a number is to be read. */
export function Explanation({
  label,
  children,
}: {
  label: string;
  children: ReactNode;
}): ReactElement {
  return (
    <Disclosure label={label} icon={<QuestionmarkCircleIcon aria-hidden />} styles={styles}>
      {children}
    </Disclosure>
  );
}
