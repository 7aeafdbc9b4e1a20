const width = 30;

/**
 * Shows how far a long piece of work is: one line redrawn on a terminal, else a line per tenth.
 * @param write where the text goes; `isTerminal` tells whether a line can be redrawn there.
 */
export function createProgressBar(
  write: (text: string) => void,
  isTerminal: boolean,
): (done: number, total: number) => void {
  let lastTenth = 0;
  return (done, total) => {
    const share = total === 0 ? 1 : done / total;
    const filled = Math.floor(share * width);
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
    const line = `${bar} ${Math.floor(share * 100)} % (${done} of ${total})`;
    if (isTerminal) {
      write(`\r${line}${done === total ? '\n' : ''}`);
      return;
    }
    const tenth = Math.floor(share * 10);
    if (tenth > lastTenth) write(`${line}\n`);
    lastTenth = tenth;
  };
}
