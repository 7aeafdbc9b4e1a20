import { useState } from 'react';
import { changed } from '#web/address/address.ts';
import { type BoardState, boardAddress } from '#web/opening-search/board-address.ts';

/**
 * Whether the numbers at hand are those of another search, while the ones of this search are on their
 * way. Another page, and another order, have the same.
 * @param isOld what is shown is not the answer to `search` yet
 */
export function useOldCount(search: BoardState, isOld: boolean): boolean {
  const asked = boardAddress.write(changed(search, { sort: undefined }));
  const [counted, setCounted] = useState(asked);
  if (!isOld && counted !== asked) setCounted(asked);
  return isOld && counted !== asked;
}
