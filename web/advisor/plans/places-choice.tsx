import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { type OpeningKind, openingKinds } from '#shared/codes.ts';
import { municipalitiesQuery } from '#web/api/reference.ts';
import { useMunicipalitySearch } from '#web/municipality/use-municipality-search.ts';
import { useOwnMunicipality } from '#web/municipality/use-own-municipality.ts';
import { OccupationPicker } from '#web/occupation/occupation-picker.tsx';
import { useOccupationTitle } from '#web/occupation/use-occupation-title.ts';
import { plansText as t } from '#web/text/advisor-plan.ts';
import { kindLabels } from '#web/text/code-labels.ts';
import { comboboxText } from '#web/text/combobox.ts';
import { Checkbox, CheckboxGroup } from '#web/ui/checkbox.tsx';
import { RemovableChips } from '#web/ui/chips.tsx';
import { ComboboxMany } from '#web/ui/combobox-many.tsx';
import { Fieldset } from '#web/ui/fieldset.tsx';
import { Select } from '#web/ui/select.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import type { DraftPart } from './people-choice.tsx';
import styles from './plan-form.module.css';

/** Which openings the plan is of. */
export function PlacesChoice({ draft, onChange }: DraftPart): ReactElement {
  const municipalities = useMunicipalitySearch();
  return (
    <Fieldset legend={t.where} description={t.whereHelp}>
      <Stack gap={16}>
        <CheckboxGroup
          size="small"
          legend={t.kind}
          value={draft.kind}
          onChange={(ticked: OpeningKind[]) =>
            onChange({ kind: openingKinds.filter((kind) => ticked.includes(kind)) })
          }
        >
          <Row gap={16}>
            {openingKinds.map((kind) => (
              <Checkbox key={kind} value={kind}>
                {kindLabels[kind]}
              </Checkbox>
            ))}
          </Row>
        </CheckboxGroup>
        <div className={styles.pair}>
          <Occupations
            chosen={draft.occupation}
            onChange={(occupation) => onChange({ occupation })}
          />
          <ComboboxMany
            {...municipalities}
            label={t.municipality}
            chosen={draft.municipality}
            onChange={(municipality) => onChange({ municipality })}
          />
        </div>
        <HowFar draft={draft} onChange={onChange} />
      </Stack>
    </Fieldset>
  );
}

const distances = [10, 25, 50, 100];

/** Seen from the municipality: who lives where decides for each person by the limit they set. */
function HowFar({ draft, onChange }: Pick<DraftPart, 'draft' | 'onChange'>): ReactElement | null {
  const { number, name } = useOwnMunicipality();
  const { data } = useQuery(municipalitiesQuery);
  const centre = data?.find((one) => one.number === number)?.position;
  if (!centre) return null;
  return (
    <Select
      className={styles.narrow}
      label={t.howFar(name)}
      value={draft.radiusKm}
      onChange={({ target }) =>
        onChange({ radiusKm: Number(target.value), near: `${centre.lat},${centre.lon}` })
      }
    >
      <option value={0}>{t.anyDistance}</option>
      {distances.map((km) => (
        <option key={km} value={km}>
          {t.within(km)}
        </option>
      ))}
    </Select>
  );
}

const occupationId = 'plan-occupation';

function Occupations({
  chosen,
  onChange,
}: {
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}): ReactElement {
  const titleOf = useOccupationTitle();
  const without = (code: string): void => {
    onChange(chosen.filter((each) => each !== code));
    // The button that was pressed is gone.
    document.getElementById(occupationId)?.focus();
  };
  return (
    <Stack gap={8}>
      <OccupationPicker
        id={occupationId}
        label={t.occupation}
        onPick={(code) => onChange([...new Set([...chosen, code])])}
      />
      {chosen.length > 0 && (
        <RemovableChips
          label={comboboxText.chosen(t.occupation)}
          chips={chosen.map((code) => ({
            key: code,
            label: titleOf(code),
            onRemove: () => without(code),
          }))}
        />
      )}
    </Stack>
  );
}
