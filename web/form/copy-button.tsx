import { type ReactElement, useState } from 'react';
import { Button } from '#web/ui/button.tsx';

interface CopyButtonProps {
  text: string;
  label: string;
  copied: string;
}

export function CopyButton({ text, label, copied }: CopyButtonProps): ReactElement {
  const [isCopied, setIsCopied] = useState(false);
  const copy = async (): Promise<void> => {
    // A browser may refuse; the text stands there to be marked by hand.
    await navigator.clipboard?.writeText(text);
    setIsCopied(true);
  };
  return (
    <div role="status">
      <Button variant="secondary" onClick={() => void copy().catch(() => setIsCopied(false))}>
        {isCopied ? copied : label}
      </Button>
    </div>
  );
}
