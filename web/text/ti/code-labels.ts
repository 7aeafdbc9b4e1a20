export * from '#shared/code-labels/ti.ts';
