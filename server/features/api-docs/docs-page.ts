import type { JsonSchema } from './json-schema.ts';
import type { BodyContent, OpenApi, Operation, ReplyContent } from './open-api.ts';
import { typeText } from './type-text.ts';

export const docsStyle = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h3 { font: 600 1.1rem/1.4 ui-monospace, monospace; margin: 2.5rem 0 0.25rem; overflow-wrap: anywhere; }
pre { background: #f3f4f6; color: #111; padding: 0.75rem; overflow: auto; }`;

/** The OpenAPI document as one plain page for people. */
export function docsPageOf({ paths, components }: OpenApi): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => section(method, path, operation)),
  );
  const types = Object.entries(components.schemas).map(
    ([name, schema]) => `<h3>${name}</h3>\n${block(typeText(schema))}`,
  );
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
<p>The same for programs: <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1).</p>
<h2>Endpoints</h2>
${operations.join('\n')}
<h2>Types</h2>
${types.join('\n')}
</body>
</html>
`;
}

function section(method: string, path: string, operation: Operation): string {
  const { summary, description, parameters, requestBody, responses } = operation;
  const [[status, success] = []] = Object.entries(responses);
  const query = parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, schema }) => `${name}: ${typeText(schema)}`);
  return [
    `<h3>${method.toUpperCase()} ${escaped(path)}</h3>`,
    `<p>${escaped(`${summary}. ${description}`)}</p>`,
    query.length > 0 && `<p>Query</p>${block(query.join('\n'))}`,
    requestBody && `<p>Body</p>${block(typeText(schemaIn(requestBody)))}`,
    `<p>Reply ${status}</p>${success?.content ? block(typeText(schemaIn(success))) : ''}`,
  ]
    .filter(Boolean)
    .join('\n');
}

function schemaIn({ content = {} }: { content?: BodyContent | ReplyContent }): JsonSchema {
  return Object.values(content)[0]?.schema ?? {};
}

function block(text: string): string {
  return `<pre tabindex="0">${escaped(text)}</pre>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
