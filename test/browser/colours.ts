/** Where {@link markOneOfEachColour} leaves its mark. */
export const ofItsColour = '[data-of-its-colour]';

/**
 * Runs in the page: marks where contrast is worth measuring, which takes most of a look's time. Contrast
 * follows from the colour, the size and the weight of a text and from what is painted behind it, so of all
 * texts that have these in common three are marked: the first two and the last. What may lie over something
 * else, is not enabled, or is one character, which is not measured, is marked for itself.
 * @param goesOn leaves out what was marked before in this document: the colours are the same, the size is not
 */
export function markOneOfEachColour(goesOn: boolean): void {
  const mark = 'data-of-its-colour';
  const page = window as unknown as { coloursMarked?: Set<string> };
  const known = (goesOn && page.coloursMarked) || new Set<string>();
  const notEnabled = new Set<Element>();
  const texts = new Map<string, Element[]>();
  const alone: Element[] = [];

  function walk(element: Element, under: string | undefined): void {
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    const behind = paintedBehind(element, style, under);
    const said = saidBy(element);
    if (said || element.matches('input, select, textarea')) sort(element, style, said, behind);
    for (const child of element.children) walk(child, behind);
  }

  /** @returns undefined where one cannot tell from its ancestors */
  function paintedBehind(
    element: Element,
    style: CSSStyleDeclaration,
    under: string | undefined,
  ): string | undefined {
    const liesApart = /absolute|fixed|sticky/.test(style.position) || notEnabled.has(element);
    if (liesApart || under === undefined) return undefined;
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode } = style;
    const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode].join();
    return own === 'rgba(0, 0, 0, 0),none,1,none,normal' ? under : `${under}/${own}`;
  }

  function saidBy(element: Element): string {
    const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    return texts
      .map(({ nodeValue }) => nodeValue)
      .join('')
      .trim();
  }

  function sort(
    element: Element,
    { color, fontSize, fontWeight, textShadow }: CSSStyleDeclaration,
    said: string,
    behind: string | undefined,
  ): void {
    const isMeasured = said.length > 1 && element.checkVisibility({ visibilityProperty: true });
    const key = [color, fontSize, fontWeight, textShadow, behind].join();
    if (behind === undefined || !isMeasured) alone.push(element);
    else texts.set(key, [...(texts.get(key) ?? []), element]);
  }

  /** Its labels are not held to a contrast either. */
  function withLabels(element: Element): Element[] {
    return [element, ...((element as HTMLInputElement).labels ?? [])];
  }

  for (const each of document.querySelectorAll(`[${mark}]`)) each.removeAttribute(mark);
  for (const each of document.querySelectorAll(':disabled, [aria-disabled="true"]')) {
    for (const one of withLabels(each)) notEnabled.add(one);
  }
  walk(document.documentElement, '');
  const marked = [...texts].flatMap(([key, alike]) =>
    known.has(key) ? [] : [...alike.slice(0, 2), ...alike.slice(-1)],
  );
  for (const each of [...alone, ...marked]) each.setAttribute(mark, '');
  page.coloursMarked = new Set([...known, ...texts.keys()]);
}
