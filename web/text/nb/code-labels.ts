export * from '#shared/code-labels/nb.ts';
