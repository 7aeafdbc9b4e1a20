/** Where the demo's advisor, employer and participant are: a mid-sized town in a surveyed county. */
export const demoMunicipality = '3907';
