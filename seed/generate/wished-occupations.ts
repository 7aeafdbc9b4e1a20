import type { Background } from './background.ts';
import type { Random } from './random.ts';

interface Pools {
  women: readonly string[];
  men: readonly string[];
}

/** Work that people with little schooling often wish for or have done. */
const practical: Pools = {
  women:
    '9112 9112 9412 9412 5311 5311 5329 5322 5120 5223 7531 8157 5246 5141 9321 9334 9214 7512'.split(
      ' ',
    ),
  men: '9313 4321 4321 8322 9312 7131 8332 7231 9412 5120 9611 6221 9622 9321 9213 7115 9112 8160'.split(
    ' ',
  ),
};
/** With upper secondary school: trades, care, shop and office. */
const skilled: Pools = {
  women:
    '5321 5321 5311 5311 5223 4110 5141 5142 4226 5120 5312 7512 5131 9112 7531 4311 5329 9412'.split(
      ' ',
    ),
  men: '7115 7411 7231 7231 8332 7126 7212 5414 8331 5223 4321 5120 8342 7233 8344 8322 6221 9622'.split(
    ' ',
  ),
};
/** With higher education: professions, and what leads there. */
const academic: Pools = {
  women:
    '2223 2223 2341 2342 4311 4311 4110 3412 2512 2211 3256 5311 5321 3112 2353 4222 5312 4411'.split(
      ' ',
    ),
  men: '2512 2512 3512 3512 3112 3112 7411 4322 8332 2341 7233 4311 2211 4321 5153 4110 7231 2643'.split(
    ' ',
  ),
};

/** `count` occupations that a person of this background may name; repeats fall away, so it can be fewer. */
export function likelyOccupations(
  random: Random,
  { education, isWoman }: Background,
  count: number,
): string[] {
  const pools = { higher: academic, upper_secondary: skilled }[education as string] ?? practical;
  const codes = Array.from({ length: count }, () => {
    // One in five looks beside what is usual for the schooling or the sex.
    const { women, men } = random.chance(0.2) ? random.pick([practical, skilled, academic]) : pools;
    return random.pick(isWoman === random.chance(0.9) ? women : men);
  });
  return [...new Set(codes)];
}
