import { type RefObject, useState } from 'react';
import type { Opening } from '#shared/openings/opening.ts';
import { usePublishOpening } from '#web/api/own-openings.ts';
import type { OpeningFormState } from '#web/opening-form/use-opening-form.ts';

export interface Submit {
  isBusy: boolean;
  /** What went wrong besides the fields. */
  problem: unknown;
  /** Only after somebody asked: a draft that keeps itself does not take the focus. */
  showsSummary: boolean;
  /** Stores what is written. */
  save: () => Promise<void>;
  /** Stores it, then publishes it. */
  publish: () => Promise<void>;
  /** What Enter does: saving what is out there already, else publishing. */
  main: () => Promise<void>;
}

/** What the buttons do. What the server refuses stands at its field, and in a summary that gets the focus. */
export function useSubmit(
  { keeper, keeping, faults }: OpeningFormState,
  onPublished: (opening: Opening) => void,
  summary: RefObject<HTMLElement | null>,
): Submit {
  const publishing = usePublishOpening();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [hasTried, setHasTried] = useState(faults.list.length > 0);

  const attempt = async (step: () => Promise<void>): Promise<void> => {
    setIsBusy(true);
    setProblem(undefined);
    try {
      await step();
    } catch (error) {
      setHasTried(true);
      if (faults.show(error)) focusSoon(summary);
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
  const main = keeping.stored?.status === 'published' ? save : publish;
  const showsSummary = hasTried && faults.list.length > 0;
  return { isBusy, problem, showsSummary, save, publish, main };
}

/** The summary is drawn after the state that holds it has changed. */
function focusSoon(summary: RefObject<HTMLElement | null>): void {
  requestAnimationFrame(() => summary.current?.focus());
}
