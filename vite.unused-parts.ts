import type { Plugin } from 'vite';

/** Where what we do not use of other packages is taken out, so that no reader loads it. */
export function withoutUnusedParts(): Plugin[] {
  return [withoutCalendars(), withoutUnusedRouter()];
}

/**
 * Aksel's own words come whole, with those of parts that we do not use, and bring names of days and
 * months along for calendars: dates are the browser's own field. They would be 3 kB of every first load.
 */
function withoutCalendars(): Plugin {
  const words = /\/i18n\/locales\/\w+\.js$/;
  const parts =
    /^ {4}(?:Combobox|CopyButton|DatePicker|FileUpload|FormProgress|FormSummary|GuidePanel|HelpText|Process|ProgressBar|Search|Timeline|Tooltip): \{[\s\S]*?^ {4}\},?$/gm;
  const noNames = '\0no-calendars';
  return {
    name: 'without-calendars',
    enforce: 'pre',
    resolveId: (source, importer = '') =>
      source === 'date-fns/locale' && words.test(importer) ? noNames : undefined,
    load: (id) => (id === noNames ? 'export const nb = {}, nn = {}, enGB = {};' : undefined),
    transform: (code, id) => (words.test(id) ? code.replace(parts, '') : undefined),
  };
}

/**
 * The router's parts hang together for a bundler: it cannot know that making and naming a component does
 * nothing else. And the parts that we use look after another way of using it, where the router fetches a
 * page's data and shows its faults: that goes, too.
 */
function withoutUnusedRouter(): Plugin {
  const router = /\/react-router\/dist\/production\/chunk-\w+\.mjs$/;
  const names = /^\w+\.(?:displayName = "\w+"|contextType = \w+);$/gm;
  const making = /(?<=^var \w+ = )(?=React\d*\.(?:createContext|forwardRef|memo)\()/gm;
  const classes = /(?<=^var \w+ = )class extends React\d*\.Component \{[\s\S]*?^\}(?=;$)/gm;
  const fetching = /(?<=return )shouldPrefetch && !isAbsolute \? .*? : (?=link;)/;
  const prefetching = /(?<== )usePrefetchBehavior\(\s*prefetch,\s*rest\s*\)/;
  const navigating =
    /(?<=return )isDataRoute \? useNavigateStable\(\) : (?=useNavigateUnstable\(\))/;
  const rendering = /^function _renderMatches\([\s\S]*?^\}/m;
  return {
    name: 'without-unused-router',
    enforce: 'pre',
    transform: (code, id) =>
      router.test(id)
        ? code
            .replace(names, '')
            .replace(making, '/* @__PURE__ */ ')
            .replace(classes, '/* @__PURE__ */ (() => $&)()')
            .replace(fetching, '')
            .replace(prefetching, '[false, null, {}]')
            .replace(navigating, '')
            .replace(rendering, renderMatches)
        : undefined,
  };
}

/** The router's own, for routes that fetch nothing: each shows what it has, or the next. */
const renderMatches = `function _renderMatches(found, parentMatches = []) {
  if (found == null) return null;
  return found.reduceRight((outlet, match, index) => React2.createElement(RenderedRoute, {
    match,
    routeContext: { outlet, matches: parentMatches.concat(found.slice(0, index + 1)), isDataRoute: false },
    children: match.route.Component ? React2.createElement(match.route.Component, null) : match.route.element || outlet
  }), null);
}`;
