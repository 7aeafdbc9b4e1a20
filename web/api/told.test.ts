import { afterEach, expect, test, vi } from 'vitest';
import { told } from './told.ts';

/** A line to a server as the browser has it, in hand. */
class Line {
  static last: Line;
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;
  onerror?: () => void;
  readonly address: string;
  isClosed = false;
  constructor(address: string) {
    this.address = address;
    Line.last = this;
  }
  close(): void {
    this.isClosed = true;
  }
}

afterEach(() => vi.unstubAllGlobals());

test('news come by themselves until the line breaks; then one has to ask', () => {
  vi.stubGlobal('EventSource', Line);
  const heard: unknown[] = [];
  const listener = {
    isOpen: (isOpen: boolean) => heard.push(isOpen),
    onNews: (news: unknown) => heard.push(news),
  };
  const end = told('/api/plans/one', listener);
  expect(Line.last.address).toBe('/api/plans/one');
  expect(heard).toEqual([]);
  Line.last.onopen?.();
  Line.last.onmessage?.({ data: '{"progress":0.5}' });
  expect(heard).toEqual([true, { progress: 0.5 }]);
  // By itself it would begin anew, again and again.
  Line.last.onerror?.();
  expect(Line.last.isClosed).toBe(true);
  expect(heard.slice(2)).toEqual([false]);

  told('/api/plans/two', listener);
  end();
  expect(Line.last.isClosed).toBe(false);
});

test('whoever listens no more is told nothing', () => {
  vi.stubGlobal('EventSource', Line);
  const end = told('/api/plans/one', { isOpen: () => {}, onNews: () => {} });
  end();
  expect(Line.last.isClosed).toBe(true);
});
