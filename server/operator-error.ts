/** What the one who runs the product can put right: its message says enough, without a stack trace. */
export abstract class OperatorError extends Error {
  abstract override readonly name: string;
}
