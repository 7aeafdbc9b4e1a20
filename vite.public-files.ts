import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

type Modules = Rolldown.ChunkingContext;
type Has = (id: string, modules: Modules) => boolean;

const web = fileURLToPath(new URL('./web', import.meta.url));

/**
 * What most readers load is in few files, since many small ones compress worse: what every page needs and
 * what the board and an opening both do, then what either of them needs beside that.
 */
export function publicFiles(): Rolldown.CodeSplittingGroup[] {
  const every = neededFor('index.html');
  const board = neededFor('board/board-screen.tsx');
  const opening = neededFor('board/opening-screen.tsx');
  return [
    file('index', (...of) => every(...of) || (board(...of) && opening(...of)) || icons.test(of[0])),
    // The browser draws nothing before it has all styles of a page: an opening's are one file, with those
    // of its word help, since each file that comes later makes it style the whole page anew.
    {
      name: 'opening-styles',
      test: /\/web\/(?:opening|ui|glossary)\/(?:facts-card|opening-details|how-to-answer|place-links|week-picture|back-link|disclosure|explanation|explained-words|word-explanation)\.module\.css/,
    },
    // A part's file bears its name (`web/ui/part.tsx`).
    file('board-screen', board),
  ];
}

/**
 * Of the board and of other pages, which would load the board for them. (Packages name all that they have
 * in one module: which one is needed for what only the bundler knows.)
 */
const icons = /\/aksel-icons\/.*\/(?:Calendar|ChevronDown|Clock|LocationPin|XMark)\.js$/;

/** What it takes of packages goes with it. */
function file(name: string, has: Has): Rolldown.CodeSplittingGroup {
  return { debugName: name, name: (id, modules) => (has(id, modules) ? name : null) };
}

/** Whether a module of ours has to be there for another to run. */
function neededFor(entry: string): Has {
  let all: ReadonlySet<string> | undefined;
  return (id, modules) => {
    all ??= needsOf(`${web}/${entry}`, modules);
    return all.has(id);
  };
}

function needsOf(entry: string, modules: Modules): ReadonlySet<string> {
  const found = new Set([entry]);
  // What is added on the way is walked, too.
  for (const each of found) {
    const needs = modules.getModuleInfo(each)?.importedIds ?? [];
    for (const own of needs.filter((id) => !id.includes('/node_modules/'))) found.add(own);
  }
  return found;
}
