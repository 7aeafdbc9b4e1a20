const leaving = new Set<() => Promise<void>>();

/** A form is open; `leave` stores what waits there for a pause in the writing. Returns what closes it. */
export function formOpened(leave: () => Promise<void>): () => void {
  leaving.add(leave);
  return () => {
    leaving.delete(leave);
  };
}

/** What is just typed and would have been stored by itself is stored, while there is a session. */
export async function storeWhatWaits(): Promise<void> {
  await Promise.all([...leaving].map((leave) => leave()));
}
