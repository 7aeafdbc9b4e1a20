import { z } from 'zod';
import type { Endpoint } from '#shared/endpoint.ts';
import { patchedResources } from '#shared/merge-patch.ts';
import { errorStatusesOf } from './error-responses.ts';
import { errorSchema } from './error-schema.ts';
import { exampleOf } from './example.ts';
import type { JsonSchema } from './json-schema.ts';

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  security: JsonSchema[];
  parameters: Parameter[];
  requestBody?: { required: boolean; content: BodyContent };
  responses: Record<string, { description: string; content?: ReplyContent }>;
}

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  description?: string;
  schema: JsonSchema;
}

interface JsonContent {
  'application/json': { schema: JsonSchema; example?: unknown };
}

export type ReplyContent =
  | JsonContent
  | Partial<Record<NonNullable<Endpoint['replyType']>, { schema: JsonSchema }>>;

export type BodyContent = Partial<
  Record<'application/json' | NonNullable<Endpoint['bodyType']>, JsonContent['application/json']>
>;

export interface OpenApi {
  openapi: '3.1.0';
  info: {
    title: string;
    version: string;
    description: string;
    license: { name: string; url: string };
  };
  servers: { url: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { securitySchemes: JsonSchema; schemas: Record<string, JsonSchema> };
}

/** The endpoints as an OpenAPI 3.1 document; its schemas are the ones that the server parses with. */
export function openApiOf(endpoints: readonly Endpoint[]): OpenApi {
  const schemas: Record<string, JsonSchema> = { Error: errorSchema };
  const paths: OpenApi['paths'] = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    const operation = operationOf(endpoint, schemas);
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Fotfeste',
      version: '1',
      description:
        'Texts are measured (x-maxLength) when their blanks and invisible characters are mended.',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: '/', description: 'The server that this document comes from' }],
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'fotfeste_session' } },
      schemas,
    },
  };
}

function operationOf(endpoint: Endpoint, named: Record<string, JsonSchema>): Operation {
  const { who, summary, params, query, body, bodyType, reply, replyType, status, makes } = endpoint;
  const bodySchemaOf = body && bodySchema(body, named);
  const replyContent = reply && contentOf(reply, replyType, named);
  const error = json({ $ref: '#/components/schemas/Error' });
  return {
    summary,
    operationId: operationId(endpoint),
    description: who === 'anyone' ? 'For anyone.' : `For ${who.join(', ')}.`,
    security: who === 'anyone' ? [{}, { session: [] }] : [{ session: [] }],
    parameters: [
      ...parametersOf(params, 'path', named),
      ...parametersOf(query, 'query', named),
      ...(makes ? [keyParameter] : []),
    ],
    ...(bodySchemaOf && {
      requestBody: {
        required: true,
        content: bodyType
          ? { [bodyType]: json(bodySchemaOf, named)['application/json'] }
          : json(bodySchemaOf, named),
      },
    }),
    responses: {
      [status ?? (reply ? 200 : 204)]: {
        description: 'Success',
        ...(replyContent && { content: replyContent }),
      },
      ...Object.fromEntries(
        errorStatusesOf(endpoint).map(([code, name]) => [
          code,
          { description: name, content: error },
        ]),
      ),
      default: { description: 'A fault of the server', content: error },
    },
  };
}

function contentOf(
  reply: z.ZodType,
  type: Endpoint['replyType'],
  named: Record<string, JsonSchema>,
): ReplyContent {
  if (!type) return json(schemaOf(reply, 'input', named), named);
  return { [type]: { schema: { type: 'string', contentMediaType: type } } };
}

const keyParameter: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Tried again with the same key and body within 24 hours, it is made once.',
  schema: { type: 'string', minLength: 1, maxLength: 100, examples: ['5d3c1f0e-7a54'] },
};

function operationId({ method, path }: Endpoint): string {
  const words = path.split('/').filter((word) => word !== '' && word !== 'api');
  return [method.toLowerCase(), ...words.map((word) => word.replace(':', 'by-'))].join('-');
}

function parametersOf(
  schema: z.ZodObject | undefined,
  place: 'path' | 'query',
  named: Record<string, JsonSchema>,
): Operation['parameters'] {
  if (!schema) return [];
  const { properties } = schemaOf(schema, 'output', named);
  return Object.entries(properties as Record<string, JsonSchema>).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path',
    schema: property,
  }));
}

function bodySchema(body: z.ZodType, named: Record<string, JsonSchema>): JsonSchema {
  const resource = patchedResources.get(body);
  if (!resource) return schemaOf(body, 'input', named);
  const { properties, ...rest } = schemaOf(resource, 'input', named);
  const version = { type: 'integer', minimum: 0, description: 'The version last read.' };
  return {
    ...rest,
    description: 'JSON merge patch: absent = unchanged, null = removed, lists replaced.',
    properties: { ...(properties as JsonSchema), version },
    required: ['version'],
  };
}

/** Schemas with an id go to the document's components, once each. */
function schemaOf(
  schema: z.ZodType,
  io: 'input' | 'output',
  named: Record<string, JsonSchema>,
): JsonSchema {
  const whole = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' });
  const text = JSON.stringify(whole).replaceAll('"#/$defs/', '"#/components/schemas/');
  const { $schema: _, $defs, id, ...rest } = JSON.parse(text) as JsonSchema;
  Object.assign(named, withoutIds($defs));
  if (typeof id !== 'string') return rest;
  named[id] = rest;
  return { $ref: `#/components/schemas/${id}` };
}

function withoutIds(definitions: unknown): Record<string, JsonSchema> {
  const entries = Object.entries((definitions ?? {}) as Record<string, JsonSchema>);
  return Object.fromEntries(entries.map(([name, { id: _, ...schema }]) => [name, schema]));
}

/** @param named where it is given, an example comes along. */
function json(schema: JsonSchema, named?: Record<string, JsonSchema>): JsonContent {
  const example = named && exampleOf(schema, named);
  return { 'application/json': { schema, ...(named && { example }) } };
}
