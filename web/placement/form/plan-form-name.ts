/** Before each id of a field of the plan's form: links lead there. */
export const planFormName = 'placement';
