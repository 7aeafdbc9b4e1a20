import { levelNumber, type Skill } from '#shared/codes.ts';
import type { Fact, MatchesReply } from '#shared/matching/match.ts';
import { isFarFromWish } from '#shared/matching/wish-rules.ts';
import { lackText as t } from '#web/text/lacks.ts';
import { skillVerbs } from '#web/text/language-levels.ts';

type Pillars = MatchesReply['items'][number]['pillars'];

/** As many as one takes in beside the reasons. */
const most = 2;
/** Beyond this share of the way that somebody is ready for, it is long. */
const longWay = 0.7;

/** What of something that fits does not fit quite: what one must learn first, then the rest. */
export function lacksOf({ pillars }: { pillars: Pillars }): string[] {
  const { language, wish, practical } = pillars;
  const skills = language.facts.flatMap(lackedSkill);
  return [
    ...(skills.length > 0 ? [t.norwegian(skills.map((skill) => skillVerbs[skill]))] : []),
    ...(isFarFromWishes(wish.facts) ? [t.wish] : []),
    ...practical.facts.flatMap(lackOf),
  ].slice(0, most);
}

/** A level below what is asked for counts as met where a colleague helps; it is below all the same. */
function lackedSkill({ code, params }: Fact): Skill[] {
  if (code !== 'skill_gap' && code !== 'skill_met') return [];
  return levelNumber(params.held) < levelNumber(params.required) ? [params.skill] : [];
}

function isFarFromWishes(facts: readonly Fact[]): boolean {
  const rules = facts.flatMap(({ code, params }) =>
    code === 'wish' || code === 'goal' ? [params.rule] : [],
  );
  return rules.length > 0 && rules.every(isFarFromWish);
}

function lackOf({ code, params }: Fact): string[] {
  if (code === 'hours_partly') return [t.hours];
  const isDistance = code === 'distance' || code === 'distance_from_centre';
  return isDistance && params.km > longWay * params.maxTravelKm ? [t.far] : [];
}
