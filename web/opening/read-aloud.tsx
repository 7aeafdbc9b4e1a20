import { SpeakerSoundWave2Icon, StopIcon } from '@navikt/aksel-icons';
import { type MouseEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { sentencesOf } from '#shared/simple-norwegian/lix.ts';
import { readAloudText as t } from '#web/text/read-aloud.ts';
import { Button } from '#web/ui/button.tsx';
import './read-aloud.css';
import { sentenceMarker, unmarkSentence } from './sentence-mark.ts';
import { speak } from './speak.ts';
import { norwegianVoices, useVoice } from './use-voice.ts';

/** Reads the section that it stands in, with a voice of its language; nothing where the browser has none. */
export function ReadAloud({
  title,
  text,
  isQuoted = false,
}: {
  title: string;
  text: string;
  /** The employer's own words, which are Norwegian on every page. */
  isQuoted?: boolean;
}): ReactElement | null {
  const voice = useVoice(isQuoted ? norwegianVoices : t.voices);
  const isOfPage = voice !== undefined && t.voices.includes(voice.lang.slice(0, 2).toLowerCase());
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

  if (!voice) return null;
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
