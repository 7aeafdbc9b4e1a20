import type { ReactElement } from 'react';
import { ExplainedText, NamesInText } from '#web/glossary/explained-text.tsx';
import { factsOf, type ShownOpening } from '#web/sentences/opening-facts.ts';
import { kindExplanations, kindQuestions, openingText as t } from '#web/text/opening.ts';
import { Explanation } from '#web/ui/explanation.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { FactsCard } from './facts-card.tsx';
import { HowToAnswer } from './how-to-answer.tsx';
import { KindTag } from './kind-tag.tsx';
import styles from './opening-details.module.css';
import { ownWordsLanguage } from './own-words.ts';
import { PlaceLinks } from './place-links.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { useQualifications } from './use-qualifications.ts';
import { WeekPicture } from './week-picture.tsx';

/** All of an opening below its title, as a participant sees it. */
export function OpeningDetails({ opening }: { opening: ShownOpening }): ReactElement {
  const qualifications = useQualifications(opening.qualifications.length > 0);
  const names = [opening.employer.name, opening.municipalityName, opening.contact?.name ?? ''];
  return (
    <Stack gap={24}>
      <div>
        <Text className={styles.place}>{opening.employer.name}</Text>
        <Row gap={12}>
          <KindTag kind={opening.kind} />
        </Row>
        <Explanation label={kindQuestions[opening.kind]}>
          <p>{kindExplanations[opening.kind]}</p>
        </Explanation>
      </div>
      <NamesInText value={names}>
        <FactsCard
          facts={factsOf(opening, qualifications)}
          before={{ when: <WeekPicture opening={opening} /> }}
          after={{ where: <PlaceLinks opening={opening} /> }}
        />
        {opening.description && <Description text={opening.description} />}
      </NamesInText>
      <HowToAnswer opening={opening} />
    </Stack>
  );
}

function Description({ text }: { text: string }): ReactElement {
  const paragraphs = text.split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <Stack as="section" gap={12}>
      <Row>
        <Heading level={2}>{t.description}</Heading>
        <ReadAloud title={t.description} text={text} isQuoted />
      </Row>
      {paragraphs.map((paragraph, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike, and none ever moves
        <Text key={i} as="div">
          <ExplainedText lang={ownWordsLanguage}>{paragraph}</ExplainedText>
        </Text>
      ))}
    </Stack>
  );
}
