import { EyeIcon } from '@navikt/aksel-icons';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import type { OpeningStatus } from '#shared/codes.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { SaveStatus } from '#web/form/save-status.tsx';
import { statusLabels } from '#web/text/code-labels.ts';
import { format } from '#web/text/format.ts';
import { savingText, actionText as t } from '#web/text/opening-form.ts';
import { Button } from '#web/ui/button.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { Advice } from './advice.tsx';
import { BeforePublishing } from './before-publishing.tsx';
import type { OpeningForm } from './use-opening-form.ts';

const OpeningPreview = lazy(async () => ({
  default: (await import('./opening-preview.tsx')).OpeningPreview,
}));

interface FormActionsProps {
  kept: OpeningForm;
  publish: () => Promise<void>;
  employerName: string;
  hasKind: boolean;
}

/** What one can do with what is written, and whether it is kept. */
export function FormActions(props: FormActionsProps): ReactElement {
  const { kept, publish, employerName, hasKind } = props;
  const { keeping, faults, subject } = kept;
  const { stored } = keeping;
  const status = stored?.status ?? 'draft';
  const save = (): Promise<void> => kept.submit();
  const [isPreviewed, setIsPreviewed] = useState(false);
  return (
    <>
      <div>
        <Tag tone={status === 'published' ? 'success' : 'neutral'}>{statusLabels[status]}</Tag>
      </div>
      <SaveStatus
        keeping={keeping}
        faultCount={faults.length}
        retry={save}
        words={{
          fresh: stored ? savingText.saved(format.moment(stored.updatedAt)) : savingText.fresh,
          ...(stored ? {} : { unsaved: savingText.inBrowser }),
        }}
      />
      {hasKind && (
        <>
          <MainButtons status={status} save={save} publish={publish} />
          <Button
            variant="secondary"
            icon={<EyeIcon aria-hidden />}
            onClick={() => setIsPreviewed(true)}
          >
            {t.preview}
          </Button>
          {status !== 'published' && <BeforePublishing formName={subject.name} />}
          <Advice formName={subject.name} />
        </>
      )}
      {isPreviewed && (
        <Suspense>
          <OpeningPreview employerName={employerName} onClose={() => setIsPreviewed(false)} />
        </Suspense>
      )}
    </>
  );
}

interface MainButtonsProps {
  status: OpeningStatus;
  save: () => Promise<void>;
  publish: () => Promise<void>;
}

function MainButtons({ status, save, publish }: MainButtonsProps): ReactElement {
  return (
    <>
      {status !== 'draft' && <ActionButton action={save}>{t.save}</ActionButton>}
      {status !== 'published' && (
        <ActionButton variant={status === 'draft' ? 'primary' : 'secondary'} action={publish}>
          {status === 'draft' ? t.publish : t.publishAgain}
        </ActionButton>
      )}
    </>
  );
}
