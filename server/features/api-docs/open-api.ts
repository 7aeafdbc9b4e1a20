import { z } from 'zod';
import type { Endpoint } from '#shared/endpoint.ts';
import { patchedResources } from '#shared/merge-patch.ts';

type JsonSchema = Record<string, unknown>;

/** The endpoints as an OpenAPI 3.1 document; its schemas are the ones that the server parses with. */
export function openApiOf(endpoints: readonly Endpoint[]): JsonSchema {
  const paths: Record<string, JsonSchema> = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Fotfeste', version: '1' },
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'fotfeste_session' } },
      schemas: { Error: errorSchema },
    },
    paths,
  };
}

function operationOf(endpoint: Endpoint): JsonSchema {
  const { who, summary, body, reply, status } = endpoint;
  const success = status ?? (reply ? 200 : 204);
  return {
    summary,
    operationId: operationId(endpoint),
    description: who === 'anyone' ? 'For anyone.' : `For ${who.join(', ')}.`,
    security: who === 'anyone' ? [{}, { session: [] }] : [{ session: [] }],
    parameters: [
      ...parametersOf(endpoint.params, 'path'),
      ...parametersOf(endpoint.query, 'query'),
    ],
    ...(body && { requestBody: { required: true, content: json(bodySchema(body)) } }),
    responses: {
      [success]: {
        description: 'Success',
        ...(reply && { content: json(schemaOf(reply, 'output')) }),
      },
      default: {
        description: 'Error',
        content: json({ $ref: '#/components/schemas/Error' }),
      },
    },
  };
}

function operationId({ method, path }: Endpoint): string {
  const words = path.split('/').filter((word) => word !== '' && word !== 'api');
  return [method.toLowerCase(), ...words.map((word) => word.replace(':', 'by-'))].join('-');
}

function parametersOf(schema: z.ZodObject | undefined, place: 'path' | 'query'): JsonSchema[] {
  if (!schema) return [];
  const { properties = {} } = schemaOf(schema, 'output');
  return Object.entries(properties as JsonSchema).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path',
    schema: property,
  }));
}

function bodySchema(body: z.ZodType): JsonSchema {
  const resource = patchedResources.get(body);
  if (!resource) return schemaOf(body, 'input');
  const { properties, ...rest } = schemaOf(resource, 'input');
  const version = { type: 'integer', minimum: 0, description: 'The version last read.' };
  return {
    ...rest,
    description: 'JSON merge patch: absent = unchanged, null = removed, lists replaced.',
    properties: { ...(properties as JsonSchema), version },
    required: ['version'],
  };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}

function json(schema: JsonSchema): JsonSchema {
  return { 'application/json': { schema } };
}

const errorSchema: JsonSchema = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message', 'requestId'],
      properties: {
        code: { type: 'string' },
        message: { type: 'string' },
        requestId: { type: 'string' },
        fields: {
          type: 'array',
          items: {
            type: 'object',
            required: ['path', 'code', 'message'],
            properties: {
              path: { type: 'string' },
              code: { type: 'string' },
              message: { type: 'string' },
            },
          },
        },
        current: { description: 'Of a stale version: the whole resource as it is now.' },
      },
    },
  },
};
