export * from '#shared/code-labels/ar.ts';
