import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';

/** Brings a link to whom it is for. @returns false when it could not be sent. */
export type SendInvitation = (to: string, link: string, expiresAt: Date) => Promise<boolean>;

const timeoutMs = 10_000;

/**
 * By e-mail. The subject and the text say nothing of what somebody is here for: whoever sees the mail
 * learns that they are asked to come to this site.
 */
export function createInvitationMail(
  smtp: { url: string; from: string },
  log: Logger,
): SendInvitation {
  const transport = createTransport({
    url: smtp.url,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  });
  const day = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'Europe/Oslo' });
  return async (to, link, expiresAt) => {
    const text = invitationText(link, day.format(expiresAt));
    try {
      await transport.sendMail({ from: smtp.from, to, subject: 'Invitasjon til Fotfeste', text });
      return true;
    } catch (error) {
      // The error itself names the address.
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      log.warn({ code }, 'an invitation could not be sent');
      return false;
    }
  };
}

/** @param until the last day that the link works. */
export function invitationText(link: string, until: string): string {
  return [
    'Hei!',
    'Du er invitert til Fotfeste. Åpne denne lenken for å lage en konto eller komme inn igjen:',
    link,
    `Lenken virker én gang, til ${until}. Ikke gi den til noen andre.`,
    'Kjenner du ikke til dette? Da kan du slette e-posten.',
  ].join('\n\n');
}
