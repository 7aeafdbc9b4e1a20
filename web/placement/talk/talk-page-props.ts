/** Whose talk is read and written, and which one. */
export interface TalkPageProps {
  accountId: string;
  placementId: string;
  checkInId: string;
}
