import { translated } from '#shared/translated.ts';
import * as nb from '../nb/combobox.ts';

export * from '../nb/combobox.ts';

export const comboboxText: typeof nb.comboboxText = translated(nb.comboboxText, {
  loading: 'Lista kjem …',
  notPicked: (text) =>
    `Vi finn ikkje «${text}» i lista. Vel eit forslag, eller ta bort det du skreiv.`,
  severalFit: (text) => `Fleire passar til «${text}». Vel eitt av forslaga.`,
  chosen: (label) => `${label}: valt`,
});
