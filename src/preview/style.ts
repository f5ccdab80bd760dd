import { Html } from './html.ts';

/** How the preview looks: the system's own font and colours, so that it follows light, dark and forced ones. */
export const css = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui }
body { background: Canvas; color: CanvasText; margin: 0 auto; padding: 1rem; max-inline-size: 80rem; overflow-wrap: anywhere }
h1 { font-size: 1.5rem; line-height: 1.4; margin: 0 }
h2 { font-size: 1rem; margin: 0 }
p, pre { margin-block: .25rem }
pre { white-space: pre-wrap; font: inherit }
nav a, .jumps a, label { display: inline-block; padding-block: .5rem; margin-inline-end: .75rem }
nav [aria-current] { font-weight: 700; text-decoration: none; color: inherit }
fieldset { margin-block: .5rem; border: 1px solid GrayText }
button { font: inherit; padding: .5rem 1.5rem }
article { margin-block-start: 1rem; padding-block-start: .5rem; border-block-start: 2px solid GrayText }
.sides { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)) }
.state { padding-inline: .5rem; border: 1px solid; border-radius: 1rem; font-size: .875rem }
.state:not(.current) { font-weight: 700; border-width: 2px }
.problem { margin-block: .5rem; padding-inline-start: .75rem; border-inline-start: 4px solid light-dark(#b3261e, #f2b8b5) }
del, ins { margin-inline-end: .15em }
del { text-decoration: line-through 2px } ins { text-decoration: underline 2px; font-weight: 600 }
small { font-weight: 600 } small, code { font-size: .8125rem }
`;

/** Made whole here: a space more inside the tag, and its hash in the policy would be another. */
export const styleTag = new Html(`<style>${css}</style>`);
