export * from '#shared/code-labels/ru.ts';
