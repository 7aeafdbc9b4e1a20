const text = { type: 'string' };

/** The shape of every error reply (`ErrorReply`). */
export const errorSchema = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message', 'requestId'],
      properties: {
        code: text,
        message: text,
        requestId: text,
        fields: {
          type: 'array',
          items: {
            type: 'object',
            required: ['path', 'code', 'message'],
            properties: { path: text, code: text, message: text },
          },
        },
        more: { type: 'integer', description: 'How many further faults there are.' },
        current: { description: 'Of a stale version: the whole resource as it is now.' },
      },
    },
  },
};
