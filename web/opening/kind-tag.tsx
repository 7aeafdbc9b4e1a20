import type { ReactElement } from 'react';
import type { OpeningKind } from '#shared/codes.ts';
import { kindLabels } from '#web/text/code-labels.ts';
import { Tag } from '#web/ui/tag.tsx';

/** What kind of opening it is: the same word in the same colour on every screen. */
export function KindTag({ kind }: { kind: OpeningKind }): ReactElement {
  return <Tag tone={kind === 'vacancy' ? 'neutral' : 'warm'}>{kindLabels[kind]}</Tag>;
}
