export * from '#shared/code-labels/en.ts';
