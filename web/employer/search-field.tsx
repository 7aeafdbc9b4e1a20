import { type ReactElement, useEffect, useRef, useState } from 'react';
import { employerText as t } from '#web/text/employer.ts';
import { Announcement } from '#web/ui/announcement.tsx';
import { TextField } from '#web/ui/text-field.tsx';

const pauseMs = 250;

interface SearchFieldProps {
  /** What is searched for now; changes also by the way back. */
  text: string;
  /** How many were found, told to those who hear the page; they see it in the list. */
  found: number | undefined;
  onSearch: (text: string) => void;
}

/** Searches when the writing pauses. */
export function SearchField({ text: current, found, onSearch }: SearchFieldProps): ReactElement {
  const [text, setText] = useState(current);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    const isWriting = timer.current !== undefined;
    if (!isWriting) setText((written) => (written.trim() === current ? written : current));
  }, [current]);
  const write = (written: string): void => {
    setText(written);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      timer.current = undefined;
      onSearch(written.trim());
    }, pauseMs);
  };
  return (
    <search>
      <TextField
        label={t.search}
        autoComplete="off"
        maxLength={200}
        value={text}
        onChange={(event) => write(event.target.value)}
      />
      <Announcement>{found !== undefined && t.found(found)}</Announcement>
    </search>
  );
}
