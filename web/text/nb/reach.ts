/** Whether the language has every text; else only the frame, and screens beyond it are in Bokmål. */
export const isWholeLanguage: boolean = true;
