import { describe, expect, it } from 'vitest';
import { openingInput } from '#shared/openings/opening.ts';
import { pastFaults, pathsNamingTargetGroup, publicFaults } from './opening-rules.ts';

const whole = {
  kind: 'vacancy',
  title: 'Renholder',
  occupation: '9112',
  employerId: 'solglott',
  municipality: '3907',
  languageRequirement: { speaking: 'A1' },
  tasks: ['Vaske'],
  contact: { email: 'leder@solglott.example' },
};
const faults = (fields: object) =>
  publicFaults(openingInput.parse({ ...whole, ...fields })).map(
    ({ path, code }) => `${path} ${code}`,
  );

describe('to be published an opening', () => {
  it('has answered the language question, says how to answer and what the work is', () => {
    expect(faults({})).toEqual([]);
    expect(
      faults({ languageRequirement: {}, contact: { name: 'Li' }, tasks: [], title: 'Flyktning' }),
    ).toEqual([
      'languageRequirement required',
      'contact required',
      'tasks required',
      'title names_target_group',
    ]);
  });

  it('may answer «none», be answered by phone, and have a description for tasks', () => {
    const languageRequirement = { writing: 'none' };
    const contact = { phone: '22334455' };
    expect(faults({ languageRequirement, contact, tasks: [], description: 'Vask' })).toEqual([]);
  });

  it('has no last day that is past; today is none', () => {
    const dates = { deadline: '2026-03-01', endDate: '2026-03-01' };
    expect(pastFaults(dates, '2026-03-01')).toEqual([]);
    expect(pastFaults(dates, '2026-03-02').map(({ path, code }) => `${path} ${code}`)).toEqual([
      'deadline out_of_range',
      'endDate out_of_range',
    ]);
  });
});

it('names every public text at fault by its path', () => {
  const paths = pathsNamingTargetGroup({
    title: 'Renholder i flyktningtjenesten',
    tasks: ['Vaske', 'Hjelpe flyktninger'],
    youGet: [],
    youNeed: ['Du er asylsøker'],
    description: 'Praksis i introduksjonsprogrammet.',
    contact: { name: 'Tiltak for innvandrere' },
  });
  expect(paths).toEqual(['tasks.1', 'youNeed.0', 'description', 'contact.name']);
});
