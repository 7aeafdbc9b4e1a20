import { quantile } from './quantile.ts';

export interface LoadRow {
  kind: string;
  requests: number;
  'a second': number;
  'p50 ms': number;
  'p99 ms': number;
  'slowest ms': number;
  /** A status from 400, or no reply. */
  errors: number;
}

/** Times and errors by kind of request. */
export class LoadTally {
  readonly #times = new Map<string, number[]>();
  readonly #errors = new Map<string, string[]>();

  answered(kind: string, ms: number): void {
    add(this.#times, kind, ms);
  }

  failed(kind: string, what: string): void {
    add(this.#errors, kind, what);
  }

  /** A few of the errors, to look into. */
  examples(): string[] {
    return [...this.#errors].flatMap(([kind, all]) =>
      all.slice(0, 3).map((what) => `${kind}: ${what}`),
    );
  }

  /** A row for every kind, then one for all. */
  rows(seconds: number): LoadRow[] {
    const kinds = [...new Set([...this.#times.keys(), ...this.#errors.keys()])];
    const row = (kind: string, times: readonly number[], errors: number): LoadRow => ({
      kind,
      requests: times.length + errors,
      'a second': Math.round(times.length / seconds),
      'p50 ms': quantile(times, 0.5),
      'p99 ms': quantile(times, 0.99),
      'slowest ms': quantile(times, 1),
      errors,
    });
    const timesOf = (kind: string): number[] => this.#times.get(kind) ?? [];
    const errorsOf = (kind: string): number => this.#errors.get(kind)?.length ?? 0;
    return [
      ...kinds.map((kind) => row(kind, timesOf(kind), errorsOf(kind))),
      row(
        'all',
        kinds.flatMap(timesOf),
        kinds.reduce((sum, kind) => sum + errorsOf(kind), 0),
      ),
    ];
  }
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key) ?? [];
  list.push(value);
  lists.set(key, list);
}
