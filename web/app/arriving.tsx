import type { ReactElement } from 'react';
import { frameText as t } from '#web/text/frame.ts';
import { HiddenText } from '#web/ui/text.tsx';
import { Wordmark } from '#web/ui/wordmark.tsx';
import frame from './frame.module.css';
import header from './header.module.css';

/**
 * What is seen of a page that the browser fills, until its program is there: the top of the frame. Nothing
 * in it can be tapped, since the program puts its own in its place.
 */
export function Arriving(): ReactElement {
  return (
    <div className={frame.frame}>
      <div className={header.header}>
        <div className={header.inner}>
          <span className={header.home}>
            <Wordmark name={t.product} />
          </span>
          <HiddenText>{t.loading}</HiddenText>
        </div>
      </div>
    </div>
  );
}
