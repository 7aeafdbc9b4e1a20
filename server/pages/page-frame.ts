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
  /** Addresses of what the script needs beside itself. */
  scripts: readonly string[];
}

/** What is filled, or left out, in the order in which it stands in the page. */
const slots = {
  description: /(?<=<meta name="description" content=")[^"]*/,
  title: /(?<=<title>)[^<]*/,
  parts: /(?<= data-parts=")(?=")/,
  head: /(?=<\/head>)/,
  // What is said to those without script would be wrong where the page is ready.
  noScript: /<noscript>.*?<\/noscript>\s*/s,
  markup: /(?<=<div id="root">)(?=<\/div>)/,
  data: /(?=<\/body>)/,
} as const;

/** What the built page loads at once. The last of its scripts is the program, which asks for the others. */
const loaded =
  /<(?:script type="module" crossorigin src|link rel="modulepreload" crossorigin href)="([^"]+)">(?:<\/script>)?\s*/g;

/** The built page in pieces, to be filled. */
export class PageFrame {
  readonly #before: (readonly [slot: keyof typeof slots, html: string])[] = [];
  readonly #end: string;
  /** The page that the browser fills, before its parts, what is seen at once, and the rest. */
  readonly #arriving: readonly [head: string, body: string, end: string];
  /** Scripts that go with the program on every page. */
  readonly #always: readonly string[];
  /** What is said of the whole site. */
  readonly description: string;

  /**
   * @param takeOver the script that loads the program once the page is drawn (`web/take-over.ts`)
   * @throws where the page has not all that is filled.
   */
  constructor(page: string, takeOver: string) {
    const addresses = [...page.matchAll(loaded)].flatMap(([tag, address = '']) => ({
      address,
      isScript: tag.startsWith('<script'),
    }));
    const program = addresses.findLast(({ isScript }) => isScript)?.address ?? '';
    this.#always = addresses.flatMap(({ address }) => (address === program ? [] : address));
    const script = `<script type="module" crossorigin src="${takeOver}" data-program="${program}" data-parts=""></script>\n`;
    let rest = page.replaceAll(loaded, '').replace(/(?=<\/head>)/, script);
    for (const [slot, pattern] of Object.entries(slots)) {
      const found = pattern.exec(rest);
      if (!found) throw new Error(`the built page has no place for its ${slot}`);
      this.#before.push([slot as keyof typeof slots, rest.slice(0, found.index)]);
      rest = rest.slice(found.index + found[0].length);
    }
    this.#end = rest;
    this.#arriving = inThree(page);
    this.description = slots.description.exec(page)?.[0] ?? '';
  }

  /** The page as it is built, for the browser to fill. */
  arriving(head: string, markup: string): string {
    const [before, between, end] = this.#arriving;
    return before + head + between + markup + end;
  }

  fill({ head, title, description, markup, data, scripts }: Filling): string {
    const filling: Record<keyof typeof slots, string> = {
      description: escaped(description),
      title: escaped(title),
      parts: escaped([...this.#always, ...scripts].join(' ')),
      head,
      noScript: '',
      markup,
      data: `<script type="application/json" id="${pageDataId}">${scriptText(data)}</script>`,
    };
    return this.#before.map(([slot, html]) => html + filling[slot]).join('') + this.#end;
  }
}

function inThree(page: string): [string, string, string] {
  const [head = 0, root = 0] = [slots.head, slots.markup].map((slot) => page.search(slot));
  return [page.slice(0, head), page.slice(head, root), page.slice(root)];
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
