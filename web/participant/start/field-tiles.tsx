import { type ReactElement, useId, useState } from 'react';
import { Link } from 'react-router';
import { useOpeningSearch } from '#web/api/openings.ts';
import { paths } from '#web/app/paths.ts';
import { boardAddress } from '#web/opening-search/board-address.ts';
import { fieldExamples, startText as t } from '#web/text/start.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { HiddenText } from '#web/ui/text.tsx';
import pictures from './field-pictures.module.css';
import styles from './field-tiles.module.css';

/** So many are shown before one asks for all: those with most to find. */
const firstShown = 6;

/** The fields of work that have something now, each a picture and words that lead to what there is. */
export function FieldTiles(): ReactElement | null {
  const [isWhole, setIsWhole] = useState(false);
  const id = useId();
  const { data, error } = useOpeningSearch({ pageSize: 1 });
  const fields = (data?.facets.category ?? []).flatMap(({ value, label, count }) =>
    value === null ? [] : [{ value, label, count }],
  );
  if (error || (data && fields.length === 0)) return null;
  const shown = isWhole ? fields : fields.slice(0, firstShown);
  return (
    <Stack as="section" gap={12}>
      <Heading level={2}>{t.fields}</Heading>
      {!data && (
        <>
          <HiddenText>{t.fieldsLoading}</HiddenText>
          <SkeletonList count={3} height="8rem" />
        </>
      )}
      <ul className={styles.tiles} id={id}>
        {shown.map((field) => (
          <li key={field.value}>
            <FieldTile {...field} />
          </li>
        ))}
      </ul>
      {fields.length > firstShown && (
        <div>
          <Button
            variant="secondary"
            aria-expanded={isWhole}
            aria-controls={id}
            onClick={() => setIsWhole(!isWhole)}
          >
            {isWhole ? t.fewerFields : t.allFields(fields.length)}
          </Button>
        </div>
      )}
    </Stack>
  );
}

interface FieldTileProps {
  value: string;
  label: string;
  count: number;
}

function FieldTile({ value, label, count }: FieldTileProps): ReactElement {
  const examples = fieldExamples[value];
  const to = { pathname: paths.board, search: boardAddress.write({ category: [value] }) };
  return (
    <Link to={to} className={styles.tile}>
      <span className={pictures.picture} data-field={value} aria-hidden />
      <strong>{label}</strong>
      {examples && <span className={styles.examples}>{examples}</span>}
      <span className={styles.count}>{t.inField(count)}</span>
    </Link>
  );
}
