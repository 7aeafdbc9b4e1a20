import { EyeIcon } from '@navikt/aksel-icons';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import styles from '#web/form/form-layout.module.css';
import { actionText as t } from '#web/text/opening-form.ts';
import { Button } from '#web/ui/button.tsx';
import { Advice } from './advice.tsx';
import type { Keeping } from './opening-keeper.ts';
import { SaveStatus } from './save-status.tsx';
import type { Submit } from './use-submit.ts';

const OpeningPreview = lazy(async () => ({
  default: (await import('./opening-preview.tsx')).OpeningPreview,
}));

interface FormActionsProps {
  formName: string;
  keeping: Keeping;
  faultCount: number;
  submit: Submit;
  employerName: string;
  hasKind: boolean;
}

/** What one can do with what is written, and whether it is kept. Beside the fields where there is room. */
export function FormActions(props: FormActionsProps): ReactElement {
  const { formName, keeping, faultCount, submit, employerName, hasKind } = props;
  const [isPreviewed, setIsPreviewed] = useState(false);
  return (
    <aside className={styles.actions}>
      <SaveStatus keeping={keeping} faultCount={faultCount} retry={submit.save} />
      {hasKind && (
        <>
          <MainButtons keeping={keeping} submit={submit} />
          <Button
            variant="secondary"
            icon={<EyeIcon aria-hidden />}
            onClick={() => setIsPreviewed(true)}
          >
            {t.preview}
          </Button>
          <Advice formName={formName} />
        </>
      )}
      {isPreviewed && (
        <Suspense>
          <OpeningPreview employerName={employerName} onClose={() => setIsPreviewed(false)} />
        </Suspense>
      )}
    </aside>
  );
}

function MainButtons({ keeping, submit }: { keeping: Keeping; submit: Submit }): ReactElement {
  const status = keeping.stored?.status ?? 'draft';
  return (
    <>
      {status !== 'draft' && <Button onClick={() => void submit.save()}>{t.save}</Button>}
      {status !== 'published' && (
        <Button
          variant={status === 'draft' ? 'primary' : 'secondary'}
          onClick={() => void submit.publish()}
        >
          {status === 'draft' ? t.publish : t.publishAgain}
        </Button>
      )}
    </>
  );
}
