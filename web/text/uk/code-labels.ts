export * from '#shared/code-labels/uk.ts';
