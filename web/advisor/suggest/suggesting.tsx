import {
  createContext,
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Pair } from '#web/api/suggest.ts';
import { paths } from '#web/app/paths.ts';
import { suggestText as t } from '#web/text/advisor-referrals.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { Link } from '#web/ui/link.tsx';
import { Row } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import type { NamedPair } from './named-pair.ts';
import styles from './suggesting.module.css';

interface SuggestingValue {
  isTicked: (pair: Pair) => boolean;
  tick: (pair: NamedPair, isTicked: boolean) => void;
  ask: (pairs: readonly NamedPair[]) => void;
}

const Context = createContext<SuggestingValue | undefined>(undefined);

/** Undefined where nothing is suggested. */
export function useSuggesting(): SuggestingValue | undefined {
  return useContext(Context);
}

const SuggestDialog = lazy(async () => ({
  default: (await import('./suggest-dialog.tsx')).SuggestDialog,
}));

function keyOf({ participantId, openingId }: Pair): string {
  return `${participantId} ${openingId}`;
}

/** Round a list whose lines can be suggested, one or several at once; what is ticked stays from page to page. */
export function Suggesting({ children }: { children: ReactNode }): ReactElement {
  const [ticked, setTicked] = useState<readonly NamedPair[]>([]);
  const [asked, setAsked] = useState<readonly NamedPair[]>();
  const [sent, setSent] = useState<number>();
  const value = useMemo<SuggestingValue>(
    () => ({
      isTicked: (pair) => ticked.some((one) => keyOf(one) === keyOf(pair)),
      tick: (pair, isTicked) =>
        setTicked((now) => {
          const others = now.filter((one) => keyOf(one) !== keyOf(pair));
          return isTicked ? [...others, pair] : others;
        }),
      ask: (pairs) => {
        setSent(undefined);
        setAsked(pairs);
      },
    }),
    [ticked],
  );
  /** What was asked for is ticked no more, whatever came of it. */
  const settle = (): void => {
    const keys = new Set(asked?.map(keyOf));
    setTicked((now) => now.filter((one) => !keys.has(keyOf(one))));
  };
  return (
    <Context value={value}>
      {sent !== undefined && <Sent count={sent} />}
      {children}
      {ticked.length > 0 && (
        <Row gap={12} className={styles.bar}>
          <Text as="span">{t.ticked(ticked.length)}</Text>
          <Button onClick={() => value.ask(ticked)}>{t.suggestTicked(ticked.length)}</Button>
          <Button variant="tertiary" onClick={() => setTicked([])}>
            {t.untick}
          </Button>
        </Row>
      )}
      {asked && (
        <Suspense>
          <SuggestDialog
            pairs={asked}
            onSettled={settle}
            onSent={() => {
              setSent(asked.length);
              setAsked(undefined);
            }}
            onClose={() => setAsked(undefined)}
          />
        </Suspense>
      )}
    </Context>
  );
}

/** Takes the focus: the button that did it is gone. */
function Sent({ count }: { count: number }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className={styles.sent}>
      <Alert variant="success" role="status">
        {t.sent(count)} <Link to={paths.referrals}>{t.seeAll}</Link>
      </Alert>
    </div>
  );
}
