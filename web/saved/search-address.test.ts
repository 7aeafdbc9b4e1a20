import { describe, expect, it } from 'vitest';
import { addressOf, filtersOf, isSameSearch } from './search-address.ts';

describe('the address of a saved search', () => {
  it('says what is looked for, and from when on where only new ones are wanted', () => {
    const filters = filtersOf({
      ...{ q: 'kokk', literal: true, municipality: ['3907', '0301'] },
      ...{ page: 3, sort: 'newest', publishedAfter: '2026-01-01T00:00:00.000Z' },
    });
    expect(filters).toEqual({ q: 'kokk', literal: '1', municipality: ['3907', '0301'] });
    const search = { list: 'board', filters } as const;
    expect(addressOf(search)).toBe('/?q=kokk&literal=1&municipality=0301&municipality=3907');
    expect(addressOf({ list: 'matches', filters: {} }, '2026-01-01T00:00:00.000Z')).toBe(
      '/for-meg?publishedAfter=2026-01-01T00%3A00%3A00.000Z',
    );
  });

  it('is the same for the same search, in whatever order it was chosen', () => {
    const of = (municipality: string[], list: 'board' | 'matches' = 'board') => ({
      list,
      filters: { municipality },
    });
    expect(isSameSearch(of(['3907', '0301']), of(['0301', '3907']))).toBe(true);
    expect(isSameSearch(of(['3907']), of(['0301']))).toBe(false);
    expect(isSameSearch(of(['3907']), of(['3907'], 'matches'))).toBe(false);
  });
});
