import { lazy, type ReactElement, Suspense } from 'react';
import { readAloudText as t } from '#web/text/read-aloud.ts';
import type { SectionText } from './read-aloud-button.tsx';
import { norwegianVoices, useVoice } from './use-voice.ts';

// Only where there is a voice, which no first view waits for.
const ReadAloudButton = lazy(async () => ({
  default: (await import('./read-aloud-button.tsx')).ReadAloudButton,
}));

/** Reads the section that it stands in, with a voice of its language; nothing where the browser has none. */
export function ReadAloud(section: SectionText): ReactElement | null {
  const voice = useVoice(section.isQuoted ? norwegianVoices : t.voices);
  if (!voice) return null;
  return (
    <Suspense>
      <ReadAloudButton {...section} voice={voice} />
    </Suspense>
  );
}
