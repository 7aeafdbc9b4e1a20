import type { Migration } from './migration.ts';

/**
 * Participants of before get who answers for them, an advisor of the municipality, else a leader, and say
 * that nothing of them is protected.
 */
export const addResponsible: Migration = {
  id: '2026-11-26-responsible',
  async run(data) {
    const staff = new Map<string, { id: string; role: string }>();
    for await (const { _id: id, role, status, municipality } of data.documents('accounts')) {
      if (status !== 'active' || (role !== 'advisor' && role !== 'leader')) continue;
      const known = staff.get(String(municipality));
      const isBetter = !known || (known.role === 'leader' && role === 'advisor');
      if (isBetter) staff.set(String(municipality), { id, role });
    }
    await data.rewrite('participants', (participant) => {
      const found = staff.get(String(participant.municipality));
      return {
        protection: 'none',
        ...(found ? { responsible: found.id } : {}),
        ...participant,
      };
    });
  },
};
