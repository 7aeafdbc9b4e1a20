import { type Folded, folded } from '#shared/search/fold.ts';
import { CodeNumbers } from './code-numbers.ts';
import type { IndexedOpening } from './search-index.ts';

/** Titles and employers' names by slot, as numbers: many openings share them. */
export class EmbeddedLabels {
  readonly titles: CodeNumbers;
  readonly employerNames: CodeNumbers;
  /** By number of the text. Folded once: each letter typed asks all of them. */
  readonly foldedTitles: Folded[] = [];
  readonly foldedEmployerNames: Folded[] = [];
  /** By slot. */
  title = new Uint32Array(1024);
  employerName = new Uint32Array(1024);

  constructor(onNewEmployer: (name: string, number: number) => void) {
    this.titles = new CodeNumbers((title) => this.foldedTitles.push(folded(title)));
    this.employerNames = new CodeNumbers((name, number) => {
      this.foldedEmployerNames.push(folded(name));
      onNewEmployer(name, number);
    });
  }

  write(slot: number, { opening, employerName }: IndexedOpening): void {
    if (slot >= this.title.length) {
      this.title = grown(this.title);
      this.employerName = grown(this.employerName);
    }
    this.title[slot] = this.titles.numberOf(opening.title);
    this.employerName[slot] = this.employerNames.numberOf(employerName);
  }

  nameAt(slot: number): string | undefined {
    return this.employerNames.codes[this.employerName[slot]!];
  }
}

function grown(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
