import { pageDataId } from '#shared/pages/page-renderer.ts';

/** What goes into the built page around what the browser would fill it with. */
interface Filling {
  /** Tags that belong into the head, beside those that are there. */
  head: string;
  title: string;
  description: string;
  markup: string;
  /** JSON for the script. */
  data: string;
}

/** What is filled, or left out, in the order in which it stands in the page. */
const slots = {
  description: /(?<=<meta name="description" content=")[^"]*/,
  title: /(?<=<title>)[^<]*/,
  head: /(?=<\/head>)/,
  // What is said to those without script would be wrong where the page is ready.
  noScript: /<noscript>.*?<\/noscript>\s*/s,
  markup: /(?<=<div id="root">)(?=<\/div>)/,
  data: /(?=<\/body>)/,
} as const;

/** The built page in pieces, to be filled. */
export class PageFrame {
  readonly #before: (readonly [slot: keyof typeof slots, html: string])[] = [];
  readonly #end: string;
  /** What is said of the whole site. */
  readonly description: string;

  /** @throws where the page has not all that is filled. */
  constructor(page: string) {
    // The page stands without its script: what it looks like is loaded first.
    let rest = page.replaceAll(/(?<=<script type="module" )/g, 'fetchpriority="low" ');
    for (const [slot, pattern] of Object.entries(slots)) {
      const found = pattern.exec(rest);
      if (!found) throw new Error(`the built page has no place for its ${slot}`);
      this.#before.push([slot as keyof typeof slots, rest.slice(0, found.index)]);
      rest = rest.slice(found.index + found[0].length);
    }
    this.#end = rest;
    this.description = slots.description.exec(page)?.[0] ?? '';
  }

  fill({ head, title, description, markup, data }: Filling): string {
    const filling: Record<keyof typeof slots, string> = {
      description: escaped(description),
      title: escaped(title),
      head,
      noScript: '',
      markup,
      data: `<script type="application/json" id="${pageDataId}">${scriptText(data)}</script>`,
    };
    return this.#before.map(([slot, html]) => html + filling[slot]).join('') + this.#end;
  }
}

/** A text between tags or in quotes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** JSON that no words in it can end early. */
export function scriptText(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
