/** As the stylesheet names it. */
const mark = 'read-aloud';

/** Browsers without highlights read without a mark. */
const highlights = (): HighlightRegistry | undefined =>
  typeof CSS !== 'undefined' && 'highlights' in CSS ? CSS.highlights : undefined;

/** Marks sentences of a part of the page one after the other, and nothing in its markup changes. */
export function sentenceMarker(section: Element): { mark: (sentence: string) => void } {
  let from = 0;
  return {
    mark(sentence) {
      const { text, nodes } = textOf(section);
      // A title is said with a stop that is not written.
      const found = [sentence, sentence.replace(/\.$/, '')]
        .map((each) => ({ at: text.indexOf(each, from), length: each.length }))
        .find(({ at }) => at !== -1);
      unmarkSentence();
      if (!found) return;
      from = found.at + found.length;
      const range = rangeOf(nodes, found.at, from);
      if (range) highlights()?.set(mark, new Highlight(range));
    },
  };
}

export function unmarkSentence(): void {
  highlights()?.delete(mark);
}

interface TextNode {
  node: Node;
  /** Where its text begins in the whole. */
  at: number;
  length: number;
}

function textOf(section: Element): { text: string; nodes: TextNode[] } {
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  const nodes: TextNode[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = node.nodeValue ?? '';
    nodes.push({ node, at: text.length, length: own.length });
    text += own;
  }
  return { text, nodes };
}

function rangeOf(nodes: readonly TextNode[], start: number, end: number): Range | undefined {
  const first = nodes.find(({ at, length }) => start < at + length);
  const last = nodes.find(({ at, length }) => end <= at + length);
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, start - first.at);
  range.setEnd(last.node, end - last.at);
  return range;
}
