/** Aksel's dark colours hang on a class; the reader's system decides, also when it changes. */
export function followColorScheme(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    document.documentElement.classList.toggle('dark', dark.matches);
  };
  dark.addEventListener('change', apply);
  apply();
}
