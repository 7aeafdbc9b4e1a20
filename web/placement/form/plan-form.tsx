import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Placement } from '#shared/placements/placement.ts';
import { useChangePlacement } from '#web/api/placements.ts';
import { codesQuery } from '#web/api/reference.ts';
import { paths } from '#web/app/paths.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { KeptFormFrame } from '#web/form/kept-form-frame.tsx';
import { SaveStatus } from '#web/form/save-status.tsx';
import { useKeptForm } from '#web/form/use-kept-form.ts';
import { valueInWords } from '#web/form/value-in-words.ts';
import { useOccupationTitle } from '#web/occupation/use-occupation-title.ts';
import { planFormText } from '#web/text/advisor-placement.ts';
import { weekdayLabels } from '#web/text/code-labels.ts';
import { employerPlanFormText } from '#web/text/employer-placement.ts';
import { goalLabels, planText } from '#web/text/placement.ts';
import { Button } from '#web/ui/button.tsx';
import type { PlacementNews } from '../page-news.ts';
import { AdvisorsFields } from './advisors-fields.tsx';
import { EmployersFields } from './employers-fields.tsx';
import { type PlanSide, planDrafts, planSubject } from './plan-subject.ts';
import type { PlanValues } from './plan-values.ts';

interface PlanFormProps {
  accountId: string;
  side: PlanSide;
  placement: Placement;
}

const texts = { advisor: planFormText, employer: employerPlanFormText };

/** Changes of a plan. Only the server says what is wrong. */
export function PlanForm({ accountId, side, placement }: PlanFormProps): ReactElement {
  const t = texts[side];
  const navigate = useNavigate();
  const { mutateAsync: change } = useChangePlacement();
  const [drafts] = useState(() => planDrafts(accountId));
  const subject = useMemo(() => planSubject(side, texts[side].fields), [side]);
  const inWords = usePlanWords();
  const kept = useKeptForm<PlanValues, Placement>({
    subject,
    drafts,
    stored: placement,
    blank: subject.valuesOf(placement),
    // A placement is made by the employer's yes alone.
    create: () => Promise.reject(new Error('there is one')),
    change: (stored, content) => change({ stored, content }),
    onSaved: ({ id }) => {
      const state: PlacementNews = { done: 'edit' };
      return navigate(paths.placement(id), { state });
    },
  });
  useLinkedField();
  const { keeper, keeping, faults, submit } = kept;
  const save = (): Promise<void> => submit();
  const isUnsaved = keeping.status === 'unsaved' || keeping.status === 'refused';
  return (
    <KeptFormFrame
      kept={kept}
      inWords={inWords}
      onSubmit={save}
      actions={
        <>
          <ActionButton action={save}>{t.save}</ActionButton>
          {isUnsaved && (
            <Button variant="tertiary" onClick={() => keeper.startOver()}>
              {t.discard}
            </Button>
          )}
          <SaveStatus keeping={keeping} faultCount={faults.length} retry={save} />
        </>
      }
    >
      {side === 'advisor' ? <AdvisorsFields /> : <EmployersFields />}
    </KeptFormFrame>
  );
}

/** The field that a link on the page before leads to. */
function useLinkedField(): void {
  const { hash } = useLocation();
  useEffect(() => {
    // After the heading, which takes the focus of whoever comes to a page.
    const soon = setTimeout(() => focusOn(hash.slice(1)));
    return () => clearTimeout(soon);
  }, [hash]);
}

function focusOn(id: string): void {
  const field = id ? document.getElementById(id) : null;
  field?.scrollIntoView({ block: 'center' });
  const controls = 'input, textarea, select';
  const control = field?.matches(controls) ? field : field?.querySelector<HTMLElement>(controls);
  control?.focus();
}

/** A value of the form as its reader knows it, by the path of its unit. */
function usePlanWords(): (unit: string, values: PlanValues) => string {
  const occupation = useOccupationTitle();
  const { data: codes } = useQuery(codesQuery);
  const languages = Object.fromEntries(
    (codes?.languages ?? []).map(({ code, label }) => [code, label]),
  );
  const words = {
    occupation,
    weekdays: weekdayLabels,
    goals: goalLabels,
    mentor: languages,
    legalBasis: { municipal: planText.municipal, nav: planText.nav },
  };
  return (unit, values) => valueInWords(unit, values, words);
}
