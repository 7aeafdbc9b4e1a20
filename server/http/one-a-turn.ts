import type { RequestListener } from 'node:http';

/**
 * Begins one request in each turn of the event loop, in the order they came. A turn hands over all that
 * has arrived, and with an engine in the process each is answered on the spot: without this the loop is
 * held by fifty of them together. And only one connection is accepted in a turn, so that whoever is new
 * would wait for as many such turns as there are others who are new.
 */
export function oneATurn(listener: RequestListener): RequestListener {
  const waiting: (() => void)[] = [];
  let isTaken = false;

  function nextTurn(): void {
    const next = waiting.shift();
    isTaken = next !== undefined;
    if (!next) return;
    setImmediate(nextTurn);
    next();
  }

  return (req, res) => {
    if (isTaken) {
      waiting.push(() => listener(req, res));
      return;
    }
    isTaken = true;
    setImmediate(nextTurn);
    listener(req, res);
  };
}
