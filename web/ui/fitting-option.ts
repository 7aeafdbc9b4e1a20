import type { Option } from './option-list.tsx';

/** The option that words must mean: the one whose whole name they are, or the only one that fits. */
export function fittingOption(options: readonly Option[]): Option | undefined {
  const exact = options.filter(({ isExact }) => isExact);
  if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined;
  return options.length === 1 ? options[0] : undefined;
}
