import { expect, test } from 'vitest';
import { createOpeningQueue } from '#server/search/opening-queue.ts';
import { SearchUnavailable } from '#server/search/search-index.ts';

/** An engine that may take what it is sent and still not answer. */
function aQueue(marked: string[]) {
  const brought: string[][] = [];
  const state = { isLost: false };
  const queue = createOpeningQueue({
    openings: { pendingIds: async () => marked },
    sweeper: {
      async bring(ids) {
        brought.push([...ids]);
        if (state.isLost) throw new SearchUnavailable('no answer');
        return { changed: [], kept: [] };
      },
    },
  });
  return { queue, brought, state };
}

test.each(['bringWritten', 'bringMarked'] as const)(
  'what fails in %s is brought once more, though another lane has cleared its mark',
  async (lane) => {
    const marked = ['opening-1'];
    const { queue, brought, state } = aQueue(marked);
    queue.written('opening-1');
    state.isLost = true;
    await expect(queue[lane]()).rejects.toThrow(SearchUnavailable);
    marked.length = 0;
    state.isLost = false;
    await queue.bringUnmarked();
    expect(brought.at(-1)).toEqual(['opening-1']);
    await queue.bringUnmarked();
    expect(brought.at(-1)).toEqual([]);
  },
);
