import { SpeakerSoundWave2Icon, StopIcon } from '@navikt/aksel-icons';
import { type MouseEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { sentencesOf } from '#shared/simple-norwegian/lix.ts';
import { readAloudText as t } from '#web/text/read-aloud.ts';
import { Button } from '#web/ui/button.tsx';
import './read-aloud-button.css';
import { sentenceMarker, unmarkSentence } from './sentence-mark.ts';
import { speak } from './speak.ts';

/** What is read of a section. */
export interface SectionText {
  title: string;
  text: string;
  /** The employer's own words, which are Norwegian on every page. */
  isQuoted?: boolean;
}

/** Reads the section that it stands in, sentence by sentence, each marked while it is heard. */
export function ReadAloudButton({
  title,
  text,
  voice,
}: SectionText & { voice: SpeechSynthesisVoice }): ReactElement {
  const isOfPage = t.voices.includes(voice.lang.slice(0, 2).toLowerCase());
  const [isReading, setIsReading] = useState(false);
  const stop = useRef<() => void>(undefined);

  // It ends with the page, also where the browser would read on after it.
  useEffect(() => {
    const end = (): void => stop.current?.();
    window.addEventListener('pagehide', end);
    return () => {
      window.removeEventListener('pagehide', end);
      end();
    };
  }, []);

  const start = ({ currentTarget }: MouseEvent<HTMLButtonElement>): void => {
    const section = currentTarget.closest('section');
    const marker = section ? sentenceMarker(section) : undefined;
    const whole = isOfPage ? `${title}.\n${text}` : text;
    setIsReading(true);
    stop.current = speak(sentencesOf(whole), voice, {
      onSentence: (sentence) => marker?.mark(sentence),
      onEnd: () => {
        unmarkSentence();
        setIsReading(false);
      },
    }).stop;
  };
  return (
    <Button
      variant="tertiary"
      size="small"
      icon={isReading ? <StopIcon aria-hidden /> : <SpeakerSoundWave2Icon aria-hidden />}
      aria-label={isReading ? t.stopSection(title) : t.readSection(title)}
      onClick={isReading ? () => stop.current?.() : start}
    >
      {isReading ? t.stop : t.read}
    </Button>
  );
}
