/** What the development server shows in the place of a page while the content has problems; `client` loads the page anew when they are gone. */
export function problemPage(report: string, client: string): string {
  const escaped = report.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The content has problems</title>
<script type="module" src="${client}"></script>
<style>body { margin: 2rem; color-scheme: light dark; font: 1rem/1.5 system-ui } pre { white-space: pre-wrap; font: inherit }</style>
<h1>The content has problems</h1>
<pre>${escaped}</pre>
`;
}
