/**
 * One run at a time, so that a run may give way to other work of the event loop and still see one
 * state: changes that arrive meanwhile wait for its end.
 */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  #isRunning = false;
  #waiting: (() => void)[] = [];

  /** Runs in the order of calls; a failed run does not stop the next. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => this.#take(work));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** At once, or at the end of the run under way. A change must not throw. */
  change(apply: () => void): void {
    if (this.#isRunning) this.#waiting.push(apply);
    else apply();
  }

  /** Resolves when every run asked for so far has ended. */
  async idle(): Promise<void> {
    await this.#last;
  }

  async #take<T>(work: () => Promise<T>): Promise<T> {
    this.#isRunning = true;
    try {
      return await work();
    } finally {
      this.#isRunning = false;
      for (const apply of this.#waiting.splice(0)) apply();
    }
  }
}

/** Lets requests and timers that wait have the event loop. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
