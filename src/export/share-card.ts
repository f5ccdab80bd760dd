import { wrapText } from '../charts/text-lines.ts';
import { pictureFont } from './png.ts';

interface ShareCard {
  lang: string;
  title: string;
  front: { name: string; phrase: string };
  back: { name: string; phrase: string };
}

/** The picture that a chat shows under a shared link, as SVG of 1200 × 630: the title over the two sides of the counter. */
export function drawShareCard({ lang, title, front, back }: ShareCard): string {
  const side = (x: number, { name, phrase }: ShareCard['front'], fill: string, ink: string) => `
  <text x="${x}" y="425" font-size="44" font-weight="700" fill="${ink}">${escape(name)}</text>
  ${lines(phrase, { x, y: 480, size: 30, step: 44, maxWidth: 480 })}
  <path d="M${x - 60} 350h600v12h-600z" fill="${fill}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" font-family="${pictureFont}" lang="${lang}" fill="#1d1b16">
  <path d="M0 0h1200v630H0z" fill="#fffdf8"/>
  <path d="M0 350h600v280H0z" fill="#fdf1d0"/>
  <path d="M600 350h600v280H600z" fill="#e6e9fb"/>
  ${side(60, front, '#f2b01e', '#7a4b00')}
  ${side(660, back, '#3b4cb8', '#2b3990')}
  <path d="M595 320h10v310h-10z"/>
  <g font-weight="700">${lines(title, { x: 60, y: 120, size: 60, step: 88, maxWidth: 1060 })}</g>
</svg>`;
}

function lines(text: string, { x, y, size, step, maxWidth }: { x: number; y: number; size: number; step: number; maxWidth: number }): string {
  return wrapText(text, { maxWidth, fontSize: size })
    .map((line, index) => `<text x="${x}" y="${y + index * step}" font-size="${size}">${escape(line)}</text>`)
    .join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
