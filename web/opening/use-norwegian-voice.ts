import { useSyncExternalStore } from 'react';

/** Bokmål first, then any Norwegian, then Nynorsk. */
const norwegian = ['nb', 'no', 'nn'];

function voices(): SpeechSynthesisVoice[] {
  return typeof speechSynthesis === 'undefined' ? [] : speechSynthesis.getVoices();
}

/** A voice on the machine itself comes first: it works offline and sends the text nowhere. */
function bestVoice(): SpeechSynthesisVoice | undefined {
  const rank = (voice: SpeechSynthesisVoice): number =>
    norwegian.indexOf(voice.lang.slice(0, 2).toLowerCase()) + (voice.localService ? 0 : 10);
  return voices()
    .filter(({ lang }) => norwegian.includes(lang.slice(0, 2).toLowerCase()))
    .sort((a, b) => rank(a) - rank(b))[0];
}

function subscribe(onChange: () => void): () => void {
  if (typeof speechSynthesis === 'undefined') return () => {};
  speechSynthesis.addEventListener('voiceschanged', onChange);
  return () => speechSynthesis.removeEventListener('voiceschanged', onChange);
}

/** The browser's best Norwegian voice; undefined where it has none. Voices may come after a while. */
export function useNorwegianVoice(): SpeechSynthesisVoice | undefined {
  const uri = useSyncExternalStore(subscribe, () => bestVoice()?.voiceURI);
  return uri === undefined ? undefined : bestVoice();
}
