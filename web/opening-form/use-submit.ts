import { useState } from 'react';
import type { Opening } from '#shared/openings/opening.ts';
import { usePublishOpening } from '#web/api/own-openings.ts';
import type { OpeningFormState } from './use-opening-form.ts';

export interface Submit {
  /** How often something was asked for and refused; the summary takes the focus each time. */
  refusals: number;
  /** What went wrong besides the fields. */
  problem: unknown;
  /** Stores what is written. */
  save: () => Promise<void>;
  /** Stores it, then publishes it. */
  publish: () => Promise<void>;
}

/** What the buttons do. What the server refuses stands at its field and in the summary. */
export function useSubmit(
  { keeper, faults }: OpeningFormState,
  onPublished: (opening: Opening) => void,
): Submit {
  const publishing = usePublishOpening();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [refusals, setRefusals] = useState(faults.list.length > 0 ? 1 : 0);

  const attempt = async (step: () => Promise<void>): Promise<void> => {
    // The buttons stay as they are, and keep the focus: the status beside them says that it works.
    if (isBusy) return;
    setIsBusy(true);
    setProblem(undefined);
    try {
      await step();
    } catch (error) {
      if (faults.show(error)) setRefusals((before) => before + 1);
      else if (keeper.keeping().status !== 'conflict') setProblem(error);
    } finally {
      setIsBusy(false);
    }
  };
  const save = (): Promise<void> =>
    attempt(async () => {
      await keeper.flush();
    });
  const publish = (): Promise<void> =>
    attempt(async () => {
      const { id } = await keeper.flush();
      onPublished(await publishing.mutateAsync(id));
    });
  return { refusals, problem, save, publish };
}
