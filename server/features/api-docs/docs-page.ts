import { z } from 'zod';
import type { Endpoint } from '#shared/endpoint.ts';
import { patchedResources } from '#shared/merge-patch.ts';

export const docsStyle = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h2 { font: 600 1.1rem/1.4 ui-monospace, monospace; margin: 2.5rem 0 0.25rem; overflow-wrap: anywhere; }
pre { background: #f3f4f6; color: #111; padding: 0.75rem; overflow: auto; max-height: 24rem; }
summary { cursor: pointer; }`;

/** The endpoints as one plain page. */
export function docsPageOf(endpoints: readonly Endpoint[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Fotfeste API</title>
<style>${docsStyle}</style>
</head>
<body>
<h1>Fotfeste API</h1>
<p>The same as a document for programs: <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1).</p>
${endpoints.map(sectionOf).join('\n')}
</body>
</html>
`;
}

function sectionOf({ method, path, who, summary, query, body, reply }: Endpoint): string {
  return `<section>
<h2>${method} ${escaped(path)}</h2>
<p>${escaped(summary)}. ${who === 'anyone' ? 'For anyone.' : `For ${who.join(', ')}.`}</p>
${details('Query', query, 'output')}${details('Body', body && (patchedResources.get(body) ?? body), 'input')}${details('Reply', reply, 'output')}
</section>`;
}

function details(label: string, schema: z.ZodType | undefined, io: 'input' | 'output'): string {
  if (!schema) return '';
  const { $schema: _, ...shape } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  const text = escaped(JSON.stringify(shape, null, 2));
  return `<details><summary>${label}</summary><pre tabindex="0">${text}</pre></details>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
