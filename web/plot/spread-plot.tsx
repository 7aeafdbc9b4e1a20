import { scaleBand, scaleLinear } from 'd3-scale';
import type { ReactElement } from 'react';
import styles from './plot.module.css';
import { useWidth } from './use-width.ts';

interface Share {
  name: string;
  /** 0 to 1. */
  share: number;
  words: string;
}

const rowHeight = 44;
const roomForWords = 40;

/** A bar for each, from nothing to all. */
export function SpreadPlot({
  label,
  shares,
}: {
  label: string;
  shares: readonly Share[];
}): ReactElement {
  const { box, width } = useWidth();
  const room = width - 24;
  const height = rowHeight * shares.length;
  const x = scaleLinear([0, 1], [0, Math.max(0, room - roomForWords)]);
  const y = scaleBand(
    shares.map(({ name }) => name),
    [0, height],
  );
  return (
    <div ref={box} className={styles.plot}>
      {room > 0 && (
        <svg width={room} height={height} role="img" aria-label={label}>
          {shares.map(({ name, share, words }) => (
            <g key={name}>
              <text x={0} y={(y(name) ?? 0) + 14}>
                {name}
              </text>
              <rect
                className={styles.whole}
                x={0}
                y={(y(name) ?? 0) + 20}
                width={x(1)}
                height={14}
              />
              <rect
                className={styles.enough}
                x={0}
                y={(y(name) ?? 0) + 20}
                width={x(share)}
                height={14}
              />
              <text x={x(1) + 8} y={(y(name) ?? 0) + 27} dy="0.32em">
                {words}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
