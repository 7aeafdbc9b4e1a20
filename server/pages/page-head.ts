import {
  defaultLanguage,
  type LanguageCode,
  languageParameter,
  siteLanguages,
} from '#shared/site-languages.ts';
import type { PartFiles } from './built-web.ts';
import { escaped, scriptText } from './page-frame.ts';

/** What a page says of itself to those who do not look at it: search engines, and where it is shared. */
export interface PageHead {
  /** Path and query under which the page is known, without a language. */
  address: string;
  /** The one that its address asks for; missing where it is the reader's. */
  language?: LanguageCode;
  /** Other languages have the same page; of an opening the words are the employer's own. */
  isTranslated: boolean;
  /** Search engines may show it. */
  isIndexed: boolean;
  title: string;
  description: string;
  styles: readonly string[];
  /** Structured data (schema.org). */
  structured?: object | undefined;
}

/** The tags, one a line. */
export function headTags(head: PageHead, siteUrl: URL): string {
  const {
    address,
    language = defaultLanguage,
    isTranslated,
    isIndexed,
    title,
    description,
    structured,
  } = head;
  const inLanguage = (code: string): string => addressIn(address, code, siteUrl);
  const canonical = inLanguage(isTranslated ? language : defaultLanguage);
  const preview = {
    'og:type': 'website',
    'og:site_name': 'Fotfeste',
    'og:title': title,
    'og:description': description,
    'og:url': canonical,
  };
  return [
    ...head.styles.map((href) => link({ rel: 'stylesheet', crossorigin: '', href })),
    ...(isIndexed ? [] : ['<meta name="robots" content="noindex">']),
    ...(isIndexed ? [link({ rel: 'canonical', href: canonical })] : []),
    ...(isIndexed && isTranslated
      ? [...siteLanguages.map(({ code }) => code), 'x-default'].map((code) =>
          link({ rel: 'alternate', hreflang: code, href: inLanguage(code) }),
        )
      : []),
    ...Object.entries(preview).map(
      ([property, content]) => `<meta property="${property}" content="${escaped(content)}">`,
    ),
    '<meta name="twitter:card" content="summary">',
    ...(structured
      ? [`<script type="application/ld+json">${scriptText(JSON.stringify(structured))}</script>`]
      : []),
  ].join('\n');
}

/** What a page that the browser fills needs beside its program, which would ask for it when it runs. */
export function preloadTags({ scripts, styles }: PartFiles): string {
  return [
    ...scripts.map((href) => link({ rel: 'modulepreload', crossorigin: '', href })),
    ...styles.map((href) => link({ rel: 'preload', as: 'style', crossorigin: '', href })),
  ].join('\n');
}

/** The address without a language is that of the default one: who asks for none gets it. */
function addressIn(address: string, code: string, siteUrl: URL): string {
  const url = new URL(address, siteUrl);
  if (code !== defaultLanguage && code !== 'x-default')
    url.searchParams.set(languageParameter, code);
  return url.href;
}

function link(attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === '' ? name : `${name}="${escaped(value)}"`,
  );
  return `<link ${written.join(' ')}>`;
}
