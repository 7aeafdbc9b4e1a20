import type { ReactElement } from 'react';
import { encode } from 'uqr';
import styles from './qr-code.module.css';

/** A text as a picture for a camera: dark on light in every scheme, with the quiet border it needs. */
export function QrCode({ text, label }: { text: string; label: string }): ReactElement {
  const { size, data } = encode(text, { border: 4 });
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg
      className={styles.code}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <path className={styles.paper} d={`M0 0h${size}v${size}h-${size}z`} />
      <path className={styles.ink} d={dark.join('')} />
    </svg>
  );
}
