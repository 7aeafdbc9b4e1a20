import { z } from 'zod';
import { endpoint } from '#shared/endpoint.ts';
import { newsMailPaces } from './news-mail-paces.ts';

const pace = z.enum(newsMailPaces);

const newsMail = z
  .object({
    /** False: no mail can be sent from here, or none is sent to this participant. */
    isOffered: z.boolean(),
    pace,
    /** Where it goes. */
    email: z.string(),
  })
  .meta({ id: 'NewsMail' });
export type NewsMail = z.output<typeof newsMail>;

export const getNewsMail = endpoint({
  method: 'GET',
  path: '/api/me/news-mail',
  who: ['participant'],
  summary: 'Whether what is new comes by e-mail, and how often; never unless chosen',
  reply: newsMail,
});

export const chooseNewsMail = endpoint({
  method: 'PUT',
  path: '/api/me/news-mail',
  who: ['participant'],
  summary: 'Choose how often what is new comes by e-mail',
  fails: [409],
  body: z.strictObject({ pace }),
  reply: newsMail,
});

/**
 * What the link in each e-mail leads to. A mail program posts here by itself (RFC 8058), a person by a
 * button on a page. It has no session, and whatever it sends along says nothing more.
 */
export const stopNewsMail = endpoint({
  method: 'POST',
  path: '/api/news-mail/:token/stop',
  who: 'anyone',
  summary: 'No more e-mails, by the token of the link in one of them; again it changes nothing',
  params: z.strictObject({ token: z.string().regex(/^[\w-]{43}$/) }),
});

export const newsMailEndpoints = [getNewsMail, chooseNewsMail, stopNewsMail] as const;
