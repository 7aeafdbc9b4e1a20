import type { FieldError } from '#shared/errors.ts';
import { fault } from '#shared/field-fault.ts';
import type { OpeningInput } from '#shared/openings/opening.ts';
import { namesTargetGroup } from '#shared/openings/target-group.ts';

/**
 * What a published opening must have said (api.md, "Endpoints"): every fault at once.
 * A draft needs none of it.
 */
export function publicFaults(opening: OpeningInput): FieldError[] {
  const { languageRequirement, contact, tasks, description } = opening;
  const isAnswered = Object.values(languageRequirement).some((level) => level !== undefined);
  const canBeReached = contact?.email !== undefined || contact?.phone !== undefined;
  const saysWhat = tasks.length > 0 || description !== undefined;
  return [
    ...(isAnswered ? [] : [fault('languageRequirement', 'required')]),
    ...(canBeReached ? [] : [fault('contact', 'required')]),
    ...(saysWhat ? [] : [fault('tasks', 'required')]),
    ...pathsNamingTargetGroup(opening).map((path) => fault(path, 'names_target_group')),
  ];
}

/** @param today YYYY-MM-DD; the day itself is not past. */
export function pastFaults(
  { deadline, endDate }: Pick<OpeningInput, 'deadline' | 'endDate'>,
  today: string,
): FieldError[] {
  return [
    ...(deadline !== undefined && deadline < today ? [fault('deadline', 'out_of_range')] : []),
    ...(endDate !== undefined && endDate < today ? [fault('endDate', 'out_of_range')] : []),
  ];
}

type PublicTexts = Pick<
  OpeningInput,
  'title' | 'tasks' | 'youGet' | 'youNeed' | 'description' | 'contact'
>;

/** Paths of the public texts that name a target group. */
export function pathsNamingTargetGroup(opening: PublicTexts): FieldError['path'][] {
  const texts: [path: string, text: string][] = [
    ['title', opening.title],
    ...(['tasks', 'youGet', 'youNeed'] as const).flatMap((field) =>
      opening[field].map((line, i): [string, string] => [`${field}.${i}`, line]),
    ),
    ['description', opening.description ?? ''],
    ['contact.name', opening.contact?.name ?? ''],
  ];
  return texts.filter(([, text]) => namesTargetGroup(text)).map(([path]) => path);
}
