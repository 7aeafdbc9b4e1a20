import type { MouseEvent, ReactElement } from 'react';
import { useLocation } from 'react-router';
import { languageParameter, siteLanguages } from '#shared/site-languages.ts';
import { frameText as t } from '#web/text/frame.ts';
import styles from './language-switch.module.css';

/** The other languages of the site, each in its own name. */
export function LanguageSwitch(): ReactElement {
  const { pathname, search } = useLocation();
  const inUse = document.documentElement.lang;
  const others = siteLanguages.filter(({ code }) => code !== inUse);
  return (
    <nav aria-label={t.language} className={styles.languages}>
      <ul>
        {others.map(({ code, name, dir }) => (
          <li key={code}>
            <a
              href={inLanguage(code, pathname, search)}
              lang={code}
              hrefLang={code}
              dir={dir}
              onClick={stay}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
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
