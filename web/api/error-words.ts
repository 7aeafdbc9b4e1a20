import { errorText } from '#web/text/errors.ts';
import { ApiError } from './call.ts';

/** An error in words for the one who reads; what the server says is English and stays out. */
export function errorWords(error: unknown): string {
  return errorText.byCode[error instanceof ApiError ? error.code : 'internal'];
}
