import { SpeakerSoundWave2Icon, StopIcon } from '@navikt/aksel-icons';
import { type ReactElement, useEffect, useState } from 'react';
import { readAloudText as t } from '#web/text/read-aloud.ts';
import { Button } from '#web/ui/button.tsx';
import { norwegianVoices, useVoice } from './use-voice.ts';

/** Slower than speech among those who know the language well. */
const rate = 0.9;

/** Reads one section with a voice of its language; nothing where the browser has none. */
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

  useEffect(() => {
    if (isReading) return () => speechSynthesis.cancel();
    return undefined;
  }, [isReading]);

  if (!voice) return null;
  const start = (): void => {
    read(isOfPage ? `${title}.\n${text}` : text, voice, () => setIsReading(false));
    setIsReading(true);
  };
  return (
    <Button
      variant="tertiary"
      size="small"
      icon={isReading ? <StopIcon aria-hidden /> : <SpeakerSoundWave2Icon aria-hidden />}
      aria-label={isReading ? t.stopSection(title) : t.readSection(title)}
      onClick={isReading ? () => setIsReading(false) : start}
    >
      {isReading ? t.stop : t.read}
    </Button>
  );
}

/** Sentence by sentence: some browsers fall silent in a long text. Another section that reads ends this one. */
function read(text: string, voice: SpeechSynthesisVoice, onEnd: () => void): void {
  speechSynthesis.cancel();
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.trim() !== '');
  for (const [i, sentence] of sentences.entries()) {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    utterance.onerror = onEnd;
    if (i === sentences.length - 1) utterance.onend = onEnd;
    speechSynthesis.speak(utterance);
  }
}
