/** A page as it is sent. */
export interface ReadyPage {
  route: string;
  status: number;
  html: Buffer;
  etag: string;
  /** As it was sent before, by the name of the encoding. */
  compressed: Map<string, Buffer>;
}
