/** Of the page; each language of the site is a program of its own, on the server too. */
export function languageInUse(): string {
  return import.meta.env.SSR ? languageOnServer : document.documentElement.lang;
}

let languageOnServer = '';

export function setLanguageOnServer(code: string): void {
  languageOnServer = code;
}
