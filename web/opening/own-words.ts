/** `lang` of what employers write themselves: Norwegian, in whichever language the page is. */
export const ownWordsLanguage = 'no';
