/** A stroke drawing on 24 units for each row of the table that has one. A new row works without: it gets a dot. */
const icons: Readonly<Record<string, string>> = {
  definition: 'M5 4h11a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3zM9 9h6M9 13h6',
  involvement: 'M3 4h11v8H9l-3 3v-3H3zM17 9h4v8h-2v3l-3-3h-5',
  strategy: 'M6 21V4h12l-3 4 3 4H6',
  function: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 3v3m0 12v3M3 12h3m12 0h3M5.6 5.6l2.2 2.2m8.4 8.4 2.2 2.2m0-12.8-2.2 2.2m-8.4 8.4-2.2 2.2',
  responsibility: 'M6 5h12v16H6zM10 3h4v4h-4zM9 14l2 2 4-5',
  salary: 'M3 7h18v10H3zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M6 12h.1m11.8 0h.1',
  focus: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 5a4 4 0 1 0 0 8 4 4 0 0 0 0-8',
  engagement: 'M4 6h16v14H4zM4 11h16M8 3v5m8-5v5',
};

/** The path of a row's icon. */
export function rowIcon(id: string): string {
  return icons[id] ?? 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6';
}
