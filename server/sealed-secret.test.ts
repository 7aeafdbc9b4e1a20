import { expect, it } from 'vitest';
import { createSealing } from './sealed-secret.ts';

const sealing = createSealing('a key that lies somewhere else', 'second factors');

it('opens for whom it was sealed, with the same key alone', () => {
  const sealed = sealing.seal('JBSWY3DPEHPK3PXP', 'account-1');
  expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
  expect(sealing.seal('JBSWY3DPEHPK3PXP', 'account-1')).not.toBe(sealed);
  expect(sealing.open(sealed, 'account-1')).toBe('JBSWY3DPEHPK3PXP');
  expect(sealing.open(sealed, 'account-2')).toBeUndefined();
  expect(createSealing('another key', 'second factors').open(sealed, 'account-1')).toBeUndefined();
  const elsewhere = createSealing('a key that lies somewhere else', 'erasures');
  expect(elsewhere.open(sealed, 'account-1')).toBeUndefined();
  expect(sealing.open(`${sealed.slice(0, -3)}AAA`, 'account-1')).toBeUndefined();
  expect(sealing.open('v1.', 'account-1')).toBeUndefined();
});

it('hands back what was stored before there was a seal', () => {
  expect(sealing.open('JBSWY3DPEHPK3PXP', 'account-1')).toBe('JBSWY3DPEHPK3PXP');
  expect(sealing.isSealed('JBSWY3DPEHPK3PXP')).toBe(false);
});
