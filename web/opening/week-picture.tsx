import { MoonIcon, ParasolBeachIcon, SunFillIcon, SunIcon } from '@navikt/aksel-icons';
import type { ReactElement, ReactNode } from 'react';
import { type Shift, weekdays } from '#shared/codes.ts';
import type { ShownOpening } from '#web/sentences/opening-facts.ts';
import { shiftLabels } from '#web/text/code-labels.ts';
import { format } from '#web/text/format.ts';
import { weekText as t } from '#web/text/week.ts';
import styles from './week-picture.module.css';

/** A full-time week in most Norwegian agreements, in hours. */
const fullTimeHours = 37.5;
const fewestForFullTime = 35;

type Time = Pick<ShownOpening, 'weekdays' | 'daysPerWeek' | 'shifts' | 'hoursPerWeek'>;

const shiftIcons: Record<Shift, ReactNode> = {
  day: <SunIcon />,
  evening: <SunFillIcon />,
  night: <MoonIcon />,
  weekend: <ParasolBeachIcon />,
};

/** Days, hours and shifts at a glance. The sentences beside it say the same: it is silent. */
export function WeekPicture({ opening }: { opening: Time }): ReactElement | null {
  const { weekdays: chosen, daysPerWeek, shifts, hoursPerWeek } = opening;
  if (!chosen && shifts.length === 0 && !hoursPerWeek) return null;
  // More days than one works: it may be any of them.
  const isSome = chosen !== undefined && daysPerWeek !== undefined && daysPerWeek < chosen.length;
  return (
    <div className={styles.picture} data-screen-only>
      {chosen && (
        <ol className={styles.days} aria-hidden="true">
          {weekdays.map((day) => (
            <li key={day} data-work={chosen.includes(day) ? (isSome ? 'some' : 'all') : 'none'}>
              {t.days[day]}
            </li>
          ))}
        </ol>
      )}
      {shifts.length > 0 && (
        <ul className={styles.shifts} aria-hidden="true">
          {shifts.map((shift) => (
            <li key={shift}>
              {shiftIcons[shift]}
              {shiftLabels[shift]}
            </li>
          ))}
        </ul>
      )}
      {/* Of a full job it would be a bar that is full, and says nothing. */}
      {hoursPerWeek && hoursPerWeek.min < fewestForFullTime && <Hours {...hoursPerWeek} />}
    </div>
  );
}

/** How much of a full job it is. */
function Hours({ min, max }: { min: number; max: number }): ReactElement {
  const share = (hours: number): number => Math.min(100, (100 * hours) / fullTimeHours);
  return (
    <>
      <svg
        className={styles.hours}
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect width="100" height="10" />
        <rect width={share(max)} height="10" data-part="most" />
        <rect width={share(min)} height="10" data-part="least" />
      </svg>
      {max < fewestForFullTime && (
        <p className={styles.fullTime}>{t.fullTime(format.number(fullTimeHours))}</p>
      )}
    </>
  );
}
