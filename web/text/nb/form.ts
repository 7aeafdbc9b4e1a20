/** Words that every form needs. */
export const formText = {
  halfDate: 'Skriv hele datoen: dag, måned og år.',
  summary: 'Dette må rettes før vi kan lagre',
};
