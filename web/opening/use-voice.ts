import { useSyncExternalStore } from 'react';

/** Bokmål first, then any Norwegian, then Nynorsk. */
export const norwegianVoices: readonly string[] = ['nb', 'no', 'nn'];

function voices(): SpeechSynthesisVoice[] {
  return typeof speechSynthesis === 'undefined' ? [] : speechSynthesis.getVoices();
}

/** A voice on the machine itself comes first: it works offline and sends the text nowhere. */
function bestVoice(languages: readonly string[]): SpeechSynthesisVoice | undefined {
  const rank = (voice: SpeechSynthesisVoice): number =>
    languages.indexOf(voice.lang.slice(0, 2).toLowerCase()) + (voice.localService ? 0 : 10);
  return voices()
    .filter(({ lang }) => languages.includes(lang.slice(0, 2).toLowerCase()))
    .sort((a, b) => rank(a) - rank(b))[0];
}

function subscribe(onChange: () => void): () => void {
  if (typeof speechSynthesis === 'undefined') return () => {};
  speechSynthesis.addEventListener('voiceschanged', onChange);
  return () => speechSynthesis.removeEventListener('voiceschanged', onChange);
}

/**
 * The browser's best voice for one of the languages (two letters, the best first); undefined where it
 * has none. Voices may come after a while.
 */
export function useVoice(languages: readonly string[]): SpeechSynthesisVoice | undefined {
  const uri = useSyncExternalStore(
    subscribe,
    () => bestVoice(languages)?.voiceURI,
    // No server knows the reader's voices.
    () => undefined,
  );
  return uri === undefined ? undefined : bestVoice(languages);
}
