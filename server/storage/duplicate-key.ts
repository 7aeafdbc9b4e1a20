/** Whether a write was refused because a unique value is taken (MongoDB's error 11000, on both engines). */
export function isDuplicateKey(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 11000;
}
