import { type ReactElement, useState } from 'react';
import type { FieldError } from '#shared/errors.ts';
import type { Opening } from '#shared/openings/opening.ts';
import { useEmployer } from '#web/api/employers.ts';
import { useOpening } from '#web/api/openings.ts';
import { Failure } from '#web/app/failure.tsx';
import { openingFormText as t } from '#web/text/opening-form.ts';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { HiddenText } from '#web/ui/text.tsx';
import { OpeningForm } from './opening-form.tsx';

interface OpeningFormLoaderProps {
  accountId: string;
  onStored: (opening: Opening) => void;
  onPublished: (opening: Opening) => void;
}

/** A new opening of this employer. */
export function NewOpeningForm({
  employerId,
  ...form
}: OpeningFormLoaderProps & { employerId: string; municipality?: string }): ReactElement {
  const { data: employer, error, refetch } = useEmployer(employerId);
  if (error) return <Failure error={error} retry={refetch} />;
  if (!employer) return <Loading />;
  return <OpeningForm {...form} employer={employer} opening={undefined} faults={[]} />;
}

interface StoredOpeningFormProps extends OpeningFormLoaderProps {
  openingId: string;
  /** What stopped its publishing just before, in a list. */
  faults?: readonly FieldError[];
}

/** An opening that is stored. */
export function StoredOpeningForm({
  openingId,
  faults = [],
  ...form
}: StoredOpeningFormProps): ReactElement {
  const { data: newest, isFetching, error, refetch } = useOpening(openingId);
  // The form starts from what is on the server now, and from then on knows best what was stored.
  const [opening, setOpening] = useState<Opening>();
  if (!opening && newest && !isFetching) setOpening(newest);
  const { data: employer, error: employerError } = useEmployer(opening?.employerId);
  const failure = opening ? employerError : error;
  if (failure) return <Failure error={failure} retry={refetch} />;
  if (!opening || !employer) return <Loading />;
  return <OpeningForm {...form} employer={employer} opening={opening} faults={faults} />;
}

function Loading(): ReactElement {
  return (
    <div>
      <HiddenText>{t.loading}</HiddenText>
      <SkeletonList count={4} height="10rem" />
    </div>
  );
}
