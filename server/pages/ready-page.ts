/** A page as it is sent. */
export interface ReadyPage {
  route: string;
  status: number;
  html: Buffer;
  etag: string;
}
