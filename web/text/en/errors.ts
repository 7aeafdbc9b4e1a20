import { translated } from '#shared/translated.ts';
import * as nb from '../nb/errors.ts';

export * from '../nb/errors.ts';

export const errorText: typeof nb.errorText = translated(nb.errorText, {
  byCode: {
    invalid_input: 'Something is not filled in right. Look at the fields.',
    not_signed_in: 'You must sign in first.',
    second_factor_required: 'You have to write a code as well.',
    forbidden: 'You do not have access to this.',
    idempotency_key_reused: 'Something went wrong with us. Load the page again.',
    method_not_allowed: 'Something went wrong with us. Load the page again.',
    not_found: 'We cannot find what you are looking for.',
    conflict: 'Somebody else has changed this. Load the page again.',
    place_taken: 'The place is taken. No places are free now.',
    protected: 'The person is strictly protected. Then nothing can be shared.',
    not_archived: 'Download the archive package first, as the case is now.',
    too_large: 'The text is too long.',
    unsupported_media_type: 'Something went wrong with us. Try once more.',
    too_many_requests: 'You have tried many times. Wait a little and try again.',
    unavailable: 'The site is down now. Try again in a while.',
    internal: 'Something went wrong with us. Try again in a while.',
    unreachable: 'We cannot reach the site. Are you online? Try again.',
  },
  tryAgain: 'Try again',
  reload: 'Load the page again',
  offlineTitle: 'You have no net',
  offline: 'You have not seen this page before. It comes when you have a net.',
  crashedTitle: 'Something went wrong',
  crashed: 'The fault is ours. Load the page again.',
  notFoundTitle: 'We cannot find the page',
  notFound: 'The page may have moved. Check that the address is right.',
  toBoard: 'See all jobs',
  noAccessTitle: 'You do not have access',
  noAccess: 'This page is for someone else. Go to your own page.',
  toStart: 'Go to my page',
});
