import type { ReactElement } from 'react';
import { Explanation } from '#web/ui/explanation.tsx';

interface ExplainedLineProps {
  text: string;
  /** What the explanation is opened by. */
  label: string;
  /** Its paragraphs; missing where nothing needs explaining. */
  more?: readonly string[] | undefined;
}

/** A line of a list, with more to it one tap away. */
export function ExplainedLine({ text, label, more }: ExplainedLineProps): ReactElement {
  return (
    <div>
      {text}
      {more && (
        <Explanation label={label}>
          {more.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Explanation>
      )}
    </div>
  );
}
