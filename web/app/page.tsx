import { type ReactElement, type ReactNode, useContext, useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { frameText } from '#web/text/frame.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Hero } from '#web/ui/hero.tsx';
import { RenderNotesContext } from '#web/ui/render-notes.ts';
import { leftBy } from './left-by.ts';
import styles from './page.module.css';

interface PageProps {
  title: string;
  /** In place of a title that names somebody: a browser keeps it for months, for whoever sits there next. */
  inTab?: string;
  /** Where it is another one than the page's. */
  titleLanguage?: string;
  children: ReactNode;
  /** `text` is one column to read; `participant` the same in larger letters; `whole` for lists and tables. */
  width?: 'text' | 'participant' | 'whole';
  /** Over the heading, such as a way back. */
  above?: ReactNode;
  /** Stands with the heading in the deep band at the top. */
  hero?: ReactNode;
}

/**
 * A screen with its one main heading. The heading names the page in the tab and takes the focus
 * when one comes from another page, so that a screen reader says where one is.
 */
export function Page({
  title,
  inTab = title,
  titleLanguage,
  children,
  width = 'whole',
  above,
  hero,
}: PageProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  // Later searches on the same page leave the focus where it is: only the entry one came with counts.
  const arrival = useRef(useLocation().key);
  // Whoever comes back is taken to the link by which the page was left.
  const isReturn = useRef(useNavigationType() === 'POP' && leftBy(arrival.current) !== undefined);
  const named = frameText.pageTitle(inTab);
  const notes = useContext(RenderNotesContext);
  if (notes) notes.title = named;

  useEffect(() => {
    document.title = named;
    // Another screen may take its time to come: whoever has signed out is not named meanwhile.
    return () => {
      document.title = frameText.product;
    };
  }, [named]);

  useEffect(() => {
    // `default` is the first page of a visit: the browser has its own say about the focus there.
    if (arrival.current === 'default' || isReturn.current) return;
    heading.current?.focus({ preventScroll: true });
  }, []);

  const mainHeading = (
    <Heading level={1} ref={heading} lang={titleLanguage} tabIndex={-1} className={styles.title}>
      {title}
    </Heading>
  );
  return (
    <div className={styles.page} data-width={width}>
      {above}
      {hero ? (
        <Hero hasPicture={width === 'whole'}>
          {mainHeading}
          {hero}
        </Hero>
      ) : (
        mainHeading
      )}
      {children}
    </div>
  );
}
