import { LanguageIcon } from '@navikt/aksel-icons';
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  useRef,
} from 'react';
import { useLocation } from 'react-router';
import { languageParameter, siteLanguages } from '#shared/site-languages.ts';
import { frameText as t } from '#web/text/frame.ts';
import { HiddenText } from '#web/ui/text.tsx';
import { languageInUse } from './language-in-use.ts';
import styles from './language-switch.module.css';

/**
 * The languages of the site, each in its own name: on top, where those look who cannot read the page.
 * Links in what the browser opens itself, so that it works before any script, and without.
 */
export function LanguageSwitch(): ReactElement {
  const { pathname, search } = useLocation();
  const inUse = languageInUse();
  const list = useRef<HTMLDetailsElement>(null);
  const close = (): void => list.current?.removeAttribute('open');
  const closeOnEscape = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || !list.current?.open) return;
    close();
    list.current.querySelector('summary')?.focus();
  };
  const closeWhenLeft = ({ relatedTarget }: FocusEvent<HTMLElement>): void => {
    if (relatedTarget instanceof Node && !list.current?.contains(relatedTarget)) close();
  };
  return (
    <nav aria-label={t.language}>
      <details
        ref={list}
        className={styles.languages}
        onKeyDown={closeOnEscape}
        onBlur={closeWhenLeft}
      >
        <summary>
          <LanguageIcon aria-hidden />
          <HiddenText>{t.language}: </HiddenText>
          <span className={styles.inUse}>
            {siteLanguages.find(({ code }) => code === inUse)?.name}
          </span>
        </summary>
        <ul>
          {siteLanguages.map(({ code, name, dir }) => (
            <li key={code}>
              <a
                href={inLanguage(code, pathname, search)}
                lang={code}
                hrefLang={code}
                dir={dir}
                aria-current={code === inUse}
                onClick={stay}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

function inLanguage(code: string, pathname: string, search: string): string {
  const params = new URLSearchParams(search);
  params.set(languageParameter, code);
  return `${pathname}?${params}`;
}

/** Loads this very entry of the history again, so that what is kept with it stays, such as the way back. */
function stay(event: MouseEvent<HTMLAnchorElement>): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.replaceState(history.state, '', event.currentTarget.href);
  location.reload();
}

/** The server has taken the choice down; left in the address it would follow every link that is shared. */
export function forgetLanguageInAddress(): void {
  const address = new URL(location.href);
  if (!address.searchParams.has(languageParameter)) return;
  address.searchParams.delete(languageParameter);
  history.replaceState(history.state, '', address);
}
