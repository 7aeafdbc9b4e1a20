/** A binary heap of whole numbers below `size` by their keys, the least one first; each stands in it once. */
export class NodeHeap {
  readonly #keys: Float64Array;
  readonly #heap: Int32Array;
  /** Place in the heap, -1 when out of it. */
  readonly #places: Int32Array;
  #count = 0;

  /** @param keys the key of each node; it may only fall, and `put` must be told. */
  constructor(keys: Float64Array) {
    this.#keys = keys;
    this.#heap = new Int32Array(keys.length);
    this.#places = new Int32Array(keys.length).fill(-1);
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** Puts a node in, or moves it up after its key fell. */
  put(node: number): void {
    const place = this.#places[node]!;
    this.#rise(place < 0 ? this.#count++ : place, node);
  }

  /** Takes out the node with the least key; of equal ones always the same one for the same calls. */
  take(): number {
    const first = this.#heap[0]!;
    this.#places[first] = -1;
    const last = this.#heap[--this.#count]!;
    if (this.#count > 0) this.#sink(last);
    return first;
  }

  clear(): void {
    for (let i = 0; i < this.#count; i++) this.#places[this.#heap[i]!] = -1;
    this.#count = 0;
  }

  #rise(from: number, node: number): void {
    const key = this.#keys[node]!;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const other = this.#heap[parent]!;
      if (this.#keys[other]! <= key) break;
      this.#set(at, other);
      at = parent;
    }
    this.#set(at, node);
  }

  #sink(node: number): void {
    const key = this.#keys[node]!;
    let at = 0;
    for (let child = 1; child < this.#count; child = 2 * at + 1) {
      const right = child + 1;
      if (
        right < this.#count &&
        this.#keys[this.#heap[right]!]! < this.#keys[this.#heap[child]!]!
      ) {
        child = right;
      }
      if (this.#keys[this.#heap[child]!]! >= key) break;
      this.#set(at, this.#heap[child]!);
      at = child;
    }
    this.#set(at, node);
  }

  #set(place: number, node: number): void {
    this.#heap[place] = node;
    this.#places[node] = place;
  }
}
