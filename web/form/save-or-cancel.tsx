import type { ReactElement } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Button } from '#web/ui/button.tsx';
import { Row } from '#web/ui/stack.tsx';
import type { Stored } from './keeping.ts';
import { SaveStatus } from './save-status.tsx';
import type { KeptForm } from './use-kept-form.ts';

interface SaveOrCancelProps<V extends FieldValues, R extends Stored> {
  kept: KeptForm<V, R>;
  words: { save: string; cancel: string };
  onCancel: () => void;
}

/** Ends a small form in a page: stored, or given up with what was typed; what was refused is said below. */
export function SaveOrCancel<V extends FieldValues, R extends Stored>(
  props: SaveOrCancelProps<V, R>,
): ReactElement {
  const { kept, words, onCancel } = props;
  const { keeping, keeper, faults, submit } = kept;
  return (
    <>
      <Row gap={12}>
        <Button type="submit" aria-disabled={keeping.status === 'saving'}>
          {words.save}
        </Button>
        <Button
          variant="secondary"
          onClick={() => {
            keeper.startOver();
            onCancel();
          }}
        >
          {words.cancel}
        </Button>
      </Row>
      {keeping.status === 'refused' && (
        <SaveStatus keeping={keeping} faultCount={faults.length} retry={() => submit()} />
      )}
    </>
  );
}
