import Papa from 'papaparse';

const dialect = { delimiter: ',', newline: '\r\n', quoteChar: '"' } as const;

/**
 * The headings and rows of a CSV text after RFC 4180, as a strict stranger reads them: by a parser that nothing else here
 * uses, and with no leave to guess. Throws where a quotation mark is wild or open, a line ends otherwise than by CRLF or a
 * row is not as wide as the headings. A byte order mark is not part of it.
 */
export function readStrictly(text: string): { headings: string[]; rows: string[][] } {
  const { data, errors } = Papa.parse<string[]>(text, dialect);
  const [fault] = errors;
  if (fault) throw new Error(`row ${fault.row}: ${fault.message}`);
  // The parser takes quotation marks inside a bare cell, and lines that end in their own way, as they come: what it read is
  // written anew, and must be the same.
  if (Papa.unparse(data, dialect) !== text) throw new Error('is not written as RFC 4180 has it');
  if (data.pop()?.join() !== '') throw new Error('its last line does not end');
  const [headings = [], ...rows] = data;
  const uneven = rows.findIndex((row) => row.length !== headings.length);
  if (uneven !== -1) throw new Error(`row ${uneven + 1}: ${rows[uneven]!.length} cells under ${headings.length} headings`);
  return { headings, rows };
}
