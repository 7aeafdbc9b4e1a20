export const isWholeLanguage: boolean = false;
