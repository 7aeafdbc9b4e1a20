import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';

/** How much there is to see. */
export interface MailedNews {
  fitting: number;
  /** In searches that were saved. */
  hits: number;
}

/**
 * `unreachable`: there is no server for mail now, so nothing was handed over; `failed`: it refused this
 * one, or it is not known what became of it.
 */
export type Sent = 'sent' | 'unreachable' | 'failed';

export type SendNews = (to: string, news: MailedNews, token: string) => Promise<Sent>;

const timeoutMs = 10_000;

/** Of a server for mail that lets nobody in; until it has said who it is, it was told of no mail. */
const unreachable = new Set(['EDNS', 'EAUTH', 'ETLS', 'CONN', 'EHLO', 'HELO', 'STARTTLS']);

/**
 * What is new, by e-mail. Subject, text and links say how much there is and no more: not what, not why it
 * is for this person, nothing of where they belong. What it is, is behind the sign-in.
 */
export function createNewsMail(
  smtp: { url: string; from: string },
  addressOf: (path: string) => string,
  log: Logger,
): SendNews {
  const transport = createTransport({
    url: smtp.url,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  });
  return async (to, news, token) => {
    try {
      await transport.sendMail({
        from: smtp.from,
        to,
        subject: 'Noe nytt for deg',
        text: textOf(news, addressOf('/nytt'), addressOf(`/stopp-epost#${token}`)),
        headers: {
          // RFC 8058: a mail program stops it by one click, without this site's page.
          'List-Unsubscribe': `<${addressOf(`/api/news-mail/${token}/stop`)}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          'Auto-Submitted': 'auto-generated',
        },
      });
      return 'sent';
    } catch (error) {
      // The error itself names the address.
      const { code, command } = faultOf(error);
      log.warn({ code, command }, 'what is new could not be sent');
      return unreachable.has(command) || unreachable.has(code) ? 'unreachable' : 'failed';
    }
  };
}

export function textOf({ fitting, hits }: MailedNews, there: string, stop: string): string {
  return [
    'Hei!',
    [
      'Det er noe nytt for deg.',
      ...(fitting > 0 ? [`${inWords(fitting)} passer for deg.`] : []),
      ...(hits > 0 ? [`${inWords(hits)} er i søk som du har lagret.`] : []),
    ].join('\n'),
    `Se dem her: ${there}\nDu må logge inn først.`,
    `Du får denne e-posten fordi du har bedt om det. Vil du ikke ha flere? Trykk her: ${stop}`,
  ].join('\n\n');
}

function inWords(count: number): string {
  return count === 1 ? '1 ny' : `${count} nye`;
}

function faultOf(error: unknown): { code: string; command: string } {
  const { code = 'unknown', command = '' } = error as { code?: unknown; command?: unknown };
  return { code: String(code), command: String(command) };
}
