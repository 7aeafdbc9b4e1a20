import { translated } from '#shared/translated.ts';
import * as nb from '../nb/advisor-links.ts';

export * from '../nb/advisor-links.ts';

export const advisorLinksText: typeof nb.advisorLinksText = translated(nb.advisorLinksText, {
  candidates: 'See candidates',
  edit: 'Edit',
});
