export * from '#shared/code-labels/nn.ts';
