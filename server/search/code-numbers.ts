/** Small whole numbers for codes, in the order they are first seen. */
export class CodeNumbers {
  readonly codes: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #onNew: (code: string, number: number) => void;

  constructor(onNew: (code: string, number: number) => void = () => {}) {
    this.#onNew = onNew;
  }

  numberOf(code: string): number {
    const known = this.#numbers.get(code);
    if (known !== undefined) return known;
    const number = this.codes.push(code) - 1;
    this.#numbers.set(code, number);
    this.#onNew(code, number);
    return number;
  }

  /** -1 for a code never seen. */
  find(code: string): number {
    return this.#numbers.get(code) ?? -1;
  }
}
