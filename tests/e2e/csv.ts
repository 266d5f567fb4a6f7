// Parses tables as a spreadsheet does.

/** Parses a table strictly according to RFC 4180: each line ends with CR LF, and a quoted cell is closed before the next begins. */
export function parseCsv(text: string): string[][] {
  const lines: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let line: string[] = [];
  while (cell.lastIndex < text.length) {
    const from = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`no cell at ${from}: ${text.slice(from, from + 40)}`);
    line.push(found[1]?.replaceAll('""', '"') ?? found[2]);
    if (found[3] === "\r\n") lines.push(line.splice(0));
  }
  if (line.length > 0) throw new Error("the last line is not terminated");
  return lines;
}
