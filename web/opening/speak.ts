/** Slower than speech among those who know the language well. */
const rate = 0.9;

interface Reading {
  stop: () => void;
}

/** There is one voice at a time on a page. */
let current: Reading | undefined;

/**
 * Reads sentence by sentence: some browsers fall silent in a long text, and each can be marked while it
 * is heard. What is read already stops. `onEnd` comes once, after the last sentence or when stopped.
 */
export function speak(
  sentences: readonly string[],
  voice: SpeechSynthesisVoice,
  { onSentence, onEnd }: { onSentence: (sentence: string) => void; onEnd: () => void },
): Reading {
  current?.stop();
  let isOver = false;
  const reading: Reading = {
    stop() {
      if (isOver) return;
      isOver = true;
      current = undefined;
      speechSynthesis.cancel();
      onEnd();
    },
  };
  const say = (i: number): void => {
    const sentence = sentences[i];
    if (isOver) return;
    if (sentence === undefined) {
      reading.stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    utterance.onend = () => say(i + 1);
    utterance.onerror = reading.stop;
    onSentence(sentence);
    speechSynthesis.speak(utterance);
  };
  current = reading;
  // What another page left in the queue.
  speechSynthesis.cancel();
  say(0);
  return reading;
}
