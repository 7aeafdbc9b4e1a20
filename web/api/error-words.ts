import { ApiError } from '#web/api/call.ts';
import { errorText } from '#web/text/nb/errors.ts';

/** An error in words for the one who reads; what the server says is English and stays out. */
export function errorWords(error: unknown): string {
  return errorText.byCode[error instanceof ApiError ? error.code : 'internal'];
}
