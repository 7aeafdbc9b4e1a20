interface Listener<T> {
  /** Whether news come by themselves; where they do not, one has to ask. */
  isOpen: (isOpen: boolean) => void;
  onNews: (reply: T) => void;
}

/**
 * The server tells of every change at an address (WHATWG HTML, "Server-sent events"), until the line
 * breaks: then it is up to whoever listened to ask.
 * @returns what ends it
 */
export function told<T>(address: string, { isOpen, onNews }: Listener<T>): () => void {
  const source = new EventSource(address);
  const end = (): void => {
    source.close();
    isOpen(false);
  };
  source.onopen = () => isOpen(true);
  source.onmessage = ({ data }: MessageEvent<string>) => onNews(JSON.parse(data) as T);
  source.onerror = end;
  return end;
}
