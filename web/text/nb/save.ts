/** Of the button that puts something aside. */
export const saveText = {
  save: 'Lagre',
  saved: 'Lagret',
  /** For those who hear the button: which job it is about. */
  which: (label: string, title: string): string => `${label}: ${title}`,
  failed: 'Det gikk ikke. Prøv igjen.',
  tooMany: 'Du har lagret for mange. Ta bort en først.',
};
