import { statuses } from '#shared/codes.ts';
import type { OwnOpeningsSearch } from '#web/api/own-openings.ts';

/** The search that stands in the address; what is not understood is left out. */
export function searchOf(params: URLSearchParams): OwnOpeningsSearch {
  const status = statuses.find((each) => each === params.get('status'));
  const q = params.get('q')?.slice(0, 200);
  const page = Number(params.get('page'));
  return {
    ...(status && { status }),
    ...(q && { q }),
    ...(Number.isInteger(page) && page > 1 && { page }),
  };
}

/** The search as it stands in the address: what is empty, and the first page, are left out. */
export function paramsOf({ status, q, page = 1 }: OwnOpeningsSearch): URLSearchParams {
  return new URLSearchParams({
    ...(status && { status }),
    ...(q && { q }),
    ...(page > 1 && { page: String(page) }),
  });
}
