import { startOfOsloDay } from '#server/oslo-day.ts';
import type { Opening } from '#shared/openings/opening.ts';

/** From so many hours a week a job is full time, as everywhere on the site. */
const fullTimeHours = 35;

/**
 * An opening as a `JobPosting` of schema.org. It says what the employer has said and nothing else: a
 * field that was left out is left out here, too.
 * @param url of the opening's page
 */
export function jobPosting(opening: Opening, url: string): object {
  const { title, employer, publishedAt, deadline, startDate, remote, places } = opening;
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title,
    description: descriptionOf(opening),
    identifier: { '@type': 'PropertyValue', name: 'Fotfeste', value: opening.id },
    url,
    inLanguage: 'no',
    ...(publishedAt && { datePosted: publishedAt }),
    ...(deadline && { validThrough: endOfDay(deadline) }),
    ...employmentOf(opening),
    hiringOrganization: { '@type': 'Organization', name: employer.name },
    jobLocation: placeOf(opening),
    ...(remote && { jobLocationType: 'TELECOMMUTE' }),
    ...(startDate && { jobStartDate: startDate }),
    occupationalCategory: `${opening.occupation} ${opening.occupationTitle}`,
    totalJobOpenings: places,
    ...linesOf('responsibilities', opening.tasks),
    ...linesOf('qualifications', opening.youNeed),
    ...linesOf('jobBenefits', opening.youGet),
  };
}

/** As HTML, which is what search engines take: paragraphs and lists of the employer's own words. */
function descriptionOf({ description = '', tasks, youNeed, youGet, title }: Opening): string {
  const paragraphs = description.split(/\n+/).filter((line) => line.trim() !== '');
  const html = [
    ...paragraphs.map((line) => `<p>${plain(line)}</p>`),
    ...[tasks, youNeed, youGet].flatMap((lines) =>
      lines.length > 0
        ? [`<ul>${lines.map((line) => `<li>${plain(line)}</li>`).join('')}</ul>`]
        : [],
    ),
  ];
  return html.length > 0 ? html.join('') : `<p>${plain(title)}</p>`;
}

function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function employmentOf({ hoursPerWeek, endDate }: Opening): object {
  const types = [
    ...(hoursPerWeek && hoursPerWeek.max >= fullTimeHours ? ['FULL_TIME'] : []),
    ...(hoursPerWeek && hoursPerWeek.min < fullTimeHours ? ['PART_TIME'] : []),
    ...(endDate ? ['TEMPORARY'] : []),
  ];
  return types.length > 0 ? { employmentType: types } : {};
}

function placeOf({ municipalityName, position }: Opening): object {
  return {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      addressLocality: municipalityName,
      addressCountry: 'NO',
    },
    ...(position && {
      geo: { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lon },
    }),
  };
}

function linesOf(name: string, lines: readonly string[]): object {
  return lines.length > 0 ? { [name]: lines.join('\n') } : {};
}

/** One may answer until the day is over in Norway. */
function endOfDay(day: string): string {
  return new Date(startOfOsloDay(day, 1).getTime() - 1000).toISOString();
}
