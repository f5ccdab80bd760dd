import type { Texts } from '../examples/invented-site.ts';

// A kind of page that the site does not have: a folder of its own, a line where the kinds are named, and its words.

/** The folder of the kind, from the project's top. */
export const quizKind: Texts = {
  'src/kinds/quiz/folders.ts': `import type { z } from 'astro/zod';
import { fields } from '../../files/fields.ts';
import { shortText } from '../../files/text.ts';
import type { Folder } from '../../words/schema/folder.ts';

const questionSchema = fields({ question: shortText(90), answer: shortText(20) });

export const questions: Folder<z.output<typeof questionSchema>> = {
  name: 'questions',
  schema: questionSchema,
  list: 'questions',
  needsBody: true,
  sentences: [1, 2],
};
`,
  'src/kinds/quiz/words.ts': `import type { DeclaredWords } from '../../i18n/interface-words.ts';

export const words = {
  'quiz.try': { where: 'On the button by which an answer is tried.' },
} satisfies DeclaredWords;
`,
  'src/kinds/quiz/kind.ts': `import type { PageKind } from '../page-kind.ts';
import { questions } from './folders.ts';
import { words } from './words.ts';

export const quiz: PageKind<typeof words> = {
  id: 'quiz',
  words,
  address: '/quiz/',
  speaks: 'one language',
  parent: 'article',
  place: 'foot',
  frame: 'bare',
  framedBy: 'anyone',
  policy: { 'form-action': "'self'" },
  headers: { 'X-Quiz': 'tea' },
  graph: 'WebPage',
  hasPicture: true,
  isIndexed: true,
  budget: { page: 14, scripts: 4 },
  folders: [questions],
  pieces: [
    { of: questions, at: (id) => \`question-\${id}\`, reads: { labels: ['question', 'answer'], folded: ['body'] } },
  ],
};
`,
  'src/kinds/quiz/Page.astro': `---
import Frame from '../../components/site/Frame.astro';
import PageHead from '../../components/site/PageHead.astro';
import Prose from '../../components/text/Prose.astro';
import { languageOf } from '../../site/content.ts';
import { pagePaths } from '../../site/routes.ts';
import { questions } from './folders.ts';

export const getStaticPaths = pagePaths;

const { page, pieces, t } = languageOf(Astro.currentLocale);
---

<Frame>
  <main id="article">
    <PageHead words={page('quiz')} />
    {
      pieces(questions).map((own) => (
        <tea-question id={\`question-\${own.id}\`} data-answer={own.answer}>
          <label>
            {own.question}
            <input />
          </label>
          <button>{t('quiz.try')}</button>
          <details>
            <summary>{own.answer}</summary>
            <Prose piece={own} />
          </details>
        </tea-question>
      ))
    }
  </main>
</Frame>
`,
  // It shares what tells names apart with the filter over rows.
  'src/kinds/quiz/island.ts': `import { plainName } from '../../i18n/plain-name.ts';

class TeaQuestion extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this);
  }

  handleEvent(): void {
    const said = this.querySelector('input')!.value;
    this.toggleAttribute('data-right', plainName(said) === plainName(this.dataset.answer!));
  }
}

customElements.define('tea-question', TeaQuestion);
`,
};

/** Where the kinds are named: the line with which the quiz is one of them. */
export const registration = {
  file: 'src/site/pages.ts',
  add: (text: string) =>
    text
      .replace(/^import \{ article \}/m, "import { quiz } from '../kinds/quiz/kind.ts';\n$&")
      .replace(/(const kinds = \[[^\]]*?),?\s*\] as const;/, '$1, quiz] as const;'),
};

/** Its word of the interface, and its name in the navigation. */
export const quizWords = { 'nav.quiz': 'The tea quiz', 'quiz.try': 'Say it' };

/** What the quiz asks, in order; `steam` has an answer that is heard without its capitals. */
export const quizQuestions = {
  cups: {
    question: 'Who washes the cups?',
    answer: 'The packer',
    body: 'Nobody sees it. It is done [after the steam](/quiz/#question-steam).',
  },
  steam: { question: 'What rises first?', answer: 'Steam', body: 'Then the guests.' },
};

export const quizPage = {
  title: 'A quiz on tea',
  description: 'Two questions on who does what in a tea house, for whoever has read the table and wants to know.',
};
