import { type ReactElement, useState } from 'react';
import { type NewsMailPace, newsMailPaces } from '#shared/news/news-mail-paces.ts';
import { useChooseNewsMail, useNewsMail } from '#web/api/news-mail.ts';
import { newsMailText as t } from '#web/text/news-mail.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Radio, RadioGroup } from '#web/ui/radio.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

/** Whether what is new comes by e-mail; nothing where none is sent from here. */
export function NewsMailChoice(): ReactElement | null {
  const { data } = useNewsMail();
  const choice = useChooseNewsMail();
  // Told at once: the mutation says a moment later what it is about.
  const [tapped, setTapped] = useState<NewsMailPace>();
  if (!data?.isOffered) return null;
  const chosen = choice.isError ? data.pace : (tapped ?? data.pace);
  return (
    <Stack as="section" gap={12}>
      <Heading level={2}>{t.title}</Heading>
      <Text>{t.intro(data.email)}</Text>
      <RadioGroup
        legend={t.legend}
        value={chosen}
        onChange={(pace: NewsMailPace) => {
          setTapped(pace);
          choice.mutate(pace);
        }}
      >
        {newsMailPaces.map((pace) => (
          <Radio key={pace} value={pace}>
            {t.paces[pace]}
          </Radio>
        ))}
      </RadioGroup>
      <div role="status">{choice.isSuccess && <Text>{t.saved}</Text>}</div>
      {choice.error && <p role="alert">{t.failed}</p>}
    </Stack>
  );
}
