/** A JSON schema of draft 2020-12, as zod makes it. */
export type JsonSchema = Record<string, unknown>;
