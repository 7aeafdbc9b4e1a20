import type { ReactElement } from 'react';
import { kindLabels } from '#shared/code-labels.ts';
import { ExplainedText } from '#web/opening/explained-text.tsx';
import { FactsCard } from '#web/opening/facts-card.tsx';
import { HowToAnswer } from '#web/opening/how-to-answer.tsx';
import { factsOf, type ShownOpening } from '#web/opening/opening-facts.ts';
import { ReadAloud } from '#web/opening/read-aloud.tsx';
import { useQualifications } from '#web/opening/use-qualifications.ts';
import { kindExplanations, kindQuestions, openingText as t } from '#web/text/nb/opening.ts';
import { Explanation } from '#web/ui/explanation.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { Text } from '#web/ui/text.tsx';
import styles from './opening-details.module.css';

/** All of an opening below its title, as a participant sees it. */
export function OpeningDetails({ opening }: { opening: ShownOpening }): ReactElement {
  const qualifications = useQualifications(opening.qualifications.length > 0);
  return (
    <Stack gap={24}>
      <div>
        <Text className={styles.place}>{opening.employer.name}</Text>
        <Row gap={12}>
          <Tag tone={opening.kind === 'vacancy' ? 'neutral' : 'warm'}>
            {kindLabels[opening.kind]}
          </Tag>
        </Row>
        <Explanation label={kindQuestions[opening.kind]}>
          <p>{kindExplanations[opening.kind]}</p>
        </Explanation>
      </div>
      <FactsCard facts={factsOf(opening, qualifications)} />
      {opening.description && <Description text={opening.description} />}
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
        <ReadAloud title={t.description} text={text} />
      </Row>
      {paragraphs.map((paragraph, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike, and none ever moves
        <Text key={i} as="div">
          <ExplainedText>{paragraph}</ExplainedText>
        </Text>
      ))}
    </Stack>
  );
}
