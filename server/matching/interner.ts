/**
 * Equal values share one small whole number, so that a request evaluates each distinct value once,
 * however many rows hold it. Keys are counted and used again. Values must be plain and canonical:
 * equal ones have the same JSON.
 */
export class Interner<T> {
  /** By key; a free key holds undefined. */
  readonly values: (T | undefined)[] = [];
  readonly #uses: number[] = [];
  readonly #keys = new Map<string, number>();
  readonly #free: number[] = [];

  /** The key of a value, kept until it is released as often as it was taken. */
  take(value: T): number {
    const text = JSON.stringify(value);
    const known = this.#keys.get(text);
    const key = known ?? this.#free.pop() ?? this.values.length;
    if (known === undefined) {
      this.#keys.set(text, key);
      this.values[key] = value;
      this.#uses[key] = 0;
    }
    this.#uses[key]! += 1;
    return key;
  }

  value(key: number): T {
    return this.values[key] as T;
  }

  release(key: number): void {
    this.#uses[key]! -= 1;
    if (this.#uses[key] !== 0) return;
    this.#keys.delete(JSON.stringify(this.values[key]));
    this.values[key] = undefined;
    this.#free.push(key);
  }
}
