import { Fragment, type ReactElement } from 'react';

/** Words in one line; each keeps its own direction, or a number changes places with the name before it. */
export function Joined({
  parts,
}: {
  parts: readonly (string | false | undefined)[];
}): ReactElement {
  return (
    <>
      {parts
        .flatMap((part) => part || [])
        .map((part, at) => (
          <Fragment key={part}>
            {at > 0 && ' · '}
            <bdi>{part}</bdi>
          </Fragment>
        ))}
    </>
  );
}
