/** Apart from the advisor's other words: these stand on pages that everybody loads. */
export const advisorLinksText = {
  candidates: 'Se kandidater',
  edit: 'Rediger',
};
