import { scaleLinear, scaleUtc } from 'd3-scale';
import {
  curveStepAfter,
  line,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
} from 'd3-shape';
import type { ReactElement } from 'react';
import { type LevelSource, levels, type Skill } from '#shared/codes.ts';
import { norwegianWayText as t } from '#web/text/advisor-norwegian.ts';
import { levelLabels, skillLabels } from '#web/text/code-labels.ts';
import { monthTicks } from './month-ticks.ts';
import styles from './plot.module.css';
import { useWidth } from './use-width.ts';

/** The levels of one skill; a level is a number, 0 (none) to 6 (C2). Days are `YYYY-MM-DD`. */
export interface SkillWay {
  skill: Skill;
  steps: { day: string; level: number; source: LevelSource }[];
}

export interface Stay {
  id: string;
  title: string;
  start: string;
  end: string;
}

interface NorwegianPlotProps {
  ways: readonly SkillWay[];
  stays: readonly Stay[];
  today: string;
}

const levelHeight = 40;
const stayHeight = 28;
const margin = { top: 24, right: 16, bottom: 28, left: 48 };
/** Skills of one level lie beside each other, not on each other. */
const apart = 6;
/** For the name of a month, in pixels. */
const roomForMonth = 90;
const marks = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond];
const series = [styles.series0, styles.series1, styles.series2, styles.series3];

/** How the Norwegian of a person went up, skill by skill, and where they were meanwhile. */
export function NorwegianPlot(props: NorwegianPlotProps): ReactElement {
  const { ways, stays } = props;
  const { box, width } = useWidth();
  const inner = width - 24;
  return (
    <div ref={box} className={styles.plot}>
      <ul className={styles.legend}>
        {ways.map(({ skill }, at) => (
          <li key={skill} className={series[at]}>
            <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden>
              <Mark at={at} />
            </svg>
            {skillLabels[skill]}
          </li>
        ))}
      </ul>
      {inner > 0 && (
        <svg
          width={inner}
          height={heightOf(props)}
          role="img"
          aria-label={t.plotName(ways.length, stays.length)}
        >
          <Drawn {...props} width={inner} />
        </svg>
      )}
    </div>
  );
}

function highest(ways: readonly SkillWay[]): number {
  const most = Math.max(...ways.flatMap(({ steps }) => steps.map(({ level }) => level)), 2);
  return Math.min(levels.length - 1, most + 1);
}

function levelsHeight({ ways }: Pick<NorwegianPlotProps, 'ways'>): number {
  return margin.top + highest(ways) * levelHeight + levelHeight / 2;
}

function heightOf({ ways, stays }: NorwegianPlotProps): number {
  return levelsHeight({ ways }) + stays.length * stayHeight + margin.bottom;
}

function Drawn({
  ways,
  stays,
  today,
  width,
}: NorwegianPlotProps & { width: number }): ReactElement {
  const days = [
    ...ways.flatMap(({ steps }) => steps.map(({ day }) => day)),
    ...stays.map(({ start }) => start),
  ].sort();
  const [first, last] = [new Date(days[0] ?? today), new Date(today)];
  const x = scaleUtc([first, last], [margin.left, width - margin.right]);
  const at = (day: string): number => x(new Date(day));
  const top = highest(ways);
  const y = scaleLinear([0, top], [margin.top + top * levelHeight, margin.top]);
  const foot = levelsHeight({ ways });
  const bottom = foot + stays.length * stayHeight;
  return (
    <>
      {Array.from({ length: top + 1 }, (_, level) => (
        <g key={levels[level]}>
          <line
            className={styles.grid}
            x1={margin.left}
            x2={width - margin.right}
            y1={y(level)}
            y2={y(level)}
          />
          <text x={margin.left - 8} y={y(level)} dy="0.32em" textAnchor="end">
            {level === 0 ? levelLabels.none : levels[level]}
          </text>
        </g>
      ))}
      {monthTicks(first, last, Math.floor(width / roomForMonth)).map((tick) => (
        <text key={tick.getTime()} x={x(tick)} y={bottom + 20} textAnchor="middle">
          {t.month(tick)}
        </text>
      ))}
      <line className={styles.today} x1={at(today)} x2={at(today)} y1={margin.top} y2={bottom} />
      {stays.map(({ id, title, start, end }, row) => (
        <g key={id}>
          <rect
            className={styles.stay}
            x={at(start)}
            y={foot + row * stayHeight + 2}
            width={Math.max(4, at(end) - at(start))}
            height={stayHeight - 6}
            rx={4}
          />
          <StayName
            title={title}
            start={at(start)}
            y={foot + row * stayHeight + stayHeight / 2 - 1}
            width={width}
          />
        </g>
      ))}
      {ways.map(({ skill, steps }, index) => {
        const shift = (index - (ways.length - 1) / 2) * apart;
        const drawn = steps.map(({ day, level }): [number, number] => [at(day), y(level) + shift]);
        const end = drawn.at(-1);
        const path = line().curve(curveStepAfter)([
          ...drawn,
          ...(end ? [[at(today), end[1]] as [number, number]] : []),
        ]);
        return (
          <g key={skill} className={series[index]}>
            <path className={styles.line} d={path ?? ''} />
            {drawn.map(([cx, cy]) => (
              <g key={cx} transform={`translate(${cx},${cy})`}>
                <Mark at={index} />
              </g>
            ))}
          </g>
        );
      })}
    </>
  );
}

/** Each skill has a sign of its own beside its colour. */
function Mark({ at }: { at: number }): ReactElement {
  return <path className={styles.point} d={symbol(marks[at], 90)() ?? ''} />;
}

/** In its bar or behind its start; at the far end it stands before it. */
function StayName({
  title,
  start,
  y,
  width,
}: {
  title: string;
  start: number;
  y: number;
  width: number;
}): ReactElement {
  const isFar = start > width * 0.6;
  return (
    <text
      className={styles.stayName}
      x={isFar ? start - 6 : start + 6}
      y={y}
      dy="0.32em"
      textAnchor={isFar ? 'end' : 'start'}
    >
      {title}
    </text>
  );
}
