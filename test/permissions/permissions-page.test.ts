import { expect, it } from 'vitest';
import { api } from '#shared/api.ts';
import { permissionsPage } from './permissions-page.ts';
import { rules } from './rules.ts';

it('docs/permissions.md says what the rules say (npm run permissions writes it)', async () => {
  await expect(permissionsPage(api, rules)).toMatchFileSnapshot('../../docs/permissions.md');
});
