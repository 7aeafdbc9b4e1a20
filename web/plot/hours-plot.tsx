import { scaleBand, scaleLinear } from 'd3-scale';
import type { ReactElement } from 'react';
import type { HoursByWeek } from '#shared/activities/activity.ts';
import { hoursAsked } from '#shared/activities/hours-rules.ts';
import { hoursText as t } from '#web/text/advisor-hours.ts';
import { format } from '#web/text/format.ts';
import styles from './plot.module.css';
import { useWidth } from './use-width.ts';

type Week = HoursByWeek['weeks'][number];

const height = 240;
const margin = { top: 16, right: 8, bottom: 32, left: 32 };
/** Between the names of two weeks, in pixels. */
const roomForName = 32;

/** A bar for each week, and the line at the hours that the act asks for. */
export function HoursPlot({ weeks }: { weeks: readonly Week[] }): ReactElement {
  const { box, width } = useWidth();
  const below = weeks.filter(({ hours }) => hours < hoursAsked).length;
  return (
    <div ref={box} className={styles.plot}>
      {width > 0 && (
        <svg
          width={width - 24}
          height={height}
          role="img"
          aria-label={`${t.plot}. ${t.plotName(weeks.length, below)}`}
        >
          <Drawn weeks={weeks} width={width - 24} />
        </svg>
      )}
    </div>
  );
}

function Drawn({ weeks, width }: { weeks: readonly Week[]; width: number }): ReactElement {
  const most = Math.max(hoursAsked + 5, ...weeks.map(({ hours }) => hours));
  const y = scaleLinear([0, most], [height - margin.bottom, margin.top]).nice(4);
  const x = scaleBand(
    weeks.map(({ week }) => week),
    [margin.left, width - margin.right],
  ).padding(0.2);
  const every = Math.max(1, Math.ceil(roomForName / Math.max(1, x.step())));
  return (
    <>
      {y.ticks(4).map((hours) => (
        <g key={hours}>
          <line
            className={styles.grid}
            x1={margin.left}
            x2={width - margin.right}
            y1={y(hours)}
            y2={y(hours)}
          />
          <text x={margin.left - 8} y={y(hours)} dy="0.32em" textAnchor="end">
            {format.number(hours)}
          </text>
        </g>
      ))}
      {weeks.map(({ week, hours }, at) => (
        <g key={week}>
          <rect
            className={hours < hoursAsked ? styles.below : styles.enough}
            x={x(week)}
            y={y(hours)}
            width={x.bandwidth()}
            height={Math.max(0, y(0) - y(hours))}
          />
          {(weeks.length - 1 - at) % every === 0 && (
            <text
              x={(x(week) ?? 0) + x.bandwidth() / 2}
              y={height - margin.bottom + 20}
              textAnchor="middle"
            >
              {t.weekShort(week)}
            </text>
          )}
        </g>
      ))}
      <line
        className={styles.limit}
        x1={margin.left}
        x2={width - margin.right}
        y1={y(hoursAsked)}
        y2={y(hoursAsked)}
      />
      <text className={styles.limitText} x={margin.left + 4} y={y(hoursAsked) - 6}>
        {t.line}
      </text>
    </>
  );
}
