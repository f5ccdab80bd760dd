import { createFormat } from '../../src/i18n/format.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import type { Language, Section } from '../../src/words/language.ts';

// The words of the country of tea shops: each sentence shows its gaps and little else, so that a test can say what
// stands in which of them. No editor's word is here; whoever edits the content breaks no test.

const ui = {
  'site.name': 'The tea country',
  'all.two': 'both',
  'all.three': 'all three',
  'all.four': 'all four',
  'all.five': 'all five',
  'all.many': 'all {{number}}',
  'office.front': 'At the Table',
  'office.middle': 'At the Stove',
  'office.back': 'In the Cellar',
  'rung.manager': 'Heads of Tea',
  'rung.professional': 'Masters of Tea',
  'rung.associate': 'Friends of Tea',
  'rung.clerical': 'Scribes of Tea',
  'rung.shop-floor': 'Hands of Tea',
  'rung.sales': 'Voices of Tea',
  'infographic.title': 'Tea in one picture',
  'figure.source': 'From',
  'figure.read': 'read {{date}}',
  'sure.what': 'Compared',
  'sure.ratio': 'Table by cellar',
  'sure.ratioEqual': 'one',
  'sure.share': 'Part',
  'sure.shareEqual': 'half',
  'sure.points': 'Points',
  'sure.pointsEqual': 'none',
  'sure.rating': 'Stars',
  'sure.ratingEqual': 'nought',
  'sure.line': '{{name}}: {{sure}}',
  'sure.clear': 'sure',
  'sure.weak': 'so so',
  'sure.open': 'who knows',
  'sure.few': 'few',
  'figure.adapted': 'stirred',
  'file.status': 'How so',
  'file.statusOf': 'How so: {{column}}',
  'file.statusMeaning': 'so: {{columns}}',
  'file.terms': 'on terms: {{licence}}. {{note}}',
  'status.about': 'some',
  'status.official': 'by the office',
  'status.few': 'of few',
  'status.unpublished': 'kept',
  'status.unrated': 'not asked',
  'status.none': 'nothing',
} as const;

const figures = {
  'contact-pay': {
    title: 'Guests and pay',
    role: 'Who',
    office: 'Where',
    contact: 'Guests',
    median: 'Pay',
    unrated: 'nobody asked',
    xTitle: 'Guests, 1 to 5',
    yTitle: 'Pay, dollars',
    point: 'role {{role}} office {{office}} contact {{contact}} pay {{pay}}',
    means: 'means: front {{front}} back {{back}}',
    above: 'above: {{count}} of {{rated}}',
    aboveAll: 'above: {{all}}',
    against: 'against: {{rho}}',
    againstWeakly: 'weakly against: {{rho}}',
    along: 'along: {{rho}}',
    aboveShare: 'Cellar with guests',
    alongWeakly: 'weakly along: {{rho}}',
  },
  'counter-to-phone': {
    payments: 'Payments',
    clerks: 'Clerks',
    year: 'Year',
    crore: 'Crore',
    share: 'Share',
    none: 'nobody counted',
    percent: '{{share}} in 100',
    about: 'some {{share}} in 100',
    official: 'as the office says',
    paymentsSentence: 'payments: {{first}} in {{from}}, {{last}} in {{to}}',
    clerksSentence: 'clerks: {{first}} in {{fromYear}}, {{last}} in {{toYear}}',
    beforeSentence: 'before: {{fallen}} by {{year}}, {{crore}}',
    staffSentence: 'staff: {{clerksFirst}} of {{totalFirst}} in {{fromYear}}, {{clerksLast}} of {{totalLast}} in {{toYear}}, {{share}}',
    staff: 'Staff',
    total: 'All',
    clerksName: 'Scribes',
    named: '{{name}} {{people}}',
    clerksCount: 'Scribes',
    officersCount: 'Chiefs',
    totalCount: 'All',
  },
  'gap-over-time': {
    title: 'The gap',
    rolesPanel: 'The middle one',
    jobsPanel: 'Everybody',
    middleRole: 'since {{from}}',
    middleRoleLater: 'since {{later}}',
    allJobs: 'as they are',
    jobsOfFirstYear: 'as in {{from}}',
    level: 'alike',
    year: 'Year',
    middleRoleColumn: 'Middle since {{from}}',
    middleRoleLaterColumn: 'Middle since {{later}}',
    allJobsColumn: 'All',
    jobsOfFirstYearColumn: 'All as in {{from}}',
    middleRoleLong: 'Middle from {{from}} to {{to}}',
    middleRoleLaterLong: 'Middle from {{later}} to {{to}}',
    allJobsLong: 'All',
    jobsOfFirstYearLong: 'All as in {{from}}',
    levelLong: '{{rung}} from {{later}} to {{to}}',
    none: 'nobody counted',
    missing: 'Missing years.',
    method: 'Other method.',
    rolesSentence: 'middle: {{first}} in {{from}}, {{last}} in {{to}}; {{laterFirst}} in {{later}}, {{laterLast}}',
    jobsSentence: 'all: {{first}} in {{from}}, {{last}} in {{to}}, or {{fixed}}',
    levelSentence: '{{rung}}: {{first}} in {{later}}, {{last}} in {{to}}',
    panels: 'panels: {{roles}} roles {{share}}, {{laterRoles}} roles {{laterShare}}',
  },
  'office-size': {
    title: 'People and tea',
    side: 'Side',
    front: 'Table',
    mixed: 'Both',
    back: 'Cellar',
    other: 'Elsewhere',
    frontLong: 'They bring tea',
    mixedLong: 'They do both',
    backLong: 'They store tea',
    otherLong: 'They sweep',
    people: 'Thousands',
    share: 'Percent',
    order: 'front {{front}} back {{back}} mixed {{mixed}} other {{other}}',
    meets: 'between {{low}} and {{high}}',
    moved: 'up to {{high}}',
    asCounted: 'As counted',
    withManagers: 'With heads',
  },
  'pay-by-rung': {
    title: 'Pay by level',
    usName: 'The west',
    us: 'The west, dollars',
    indiaName: 'The east',
    india: 'The east, rupees',
    country: 'Country',
    rung: 'Level',
    office: 'Where',
    middle: 'Middle',
    low: 'Low',
    high: 'High',
    count: 'How many',
    none: 'nobody',
    noFront: 'nobody at the table',
    noBack: 'nobody in the cellar',
    frontValue: 'table {{pay}}',
    backValue: 'cellar {{pay}}',
    frontLeads: '{{country}}: table ahead among {{rungs}}',
    backLeads: '{{country}}: cellar ahead among {{rungs}}',
    open: '{{country}}: who knows among {{rungs}}',
    few: '{{country}}: few among {{rungs}}',
    countryLevel: '{{country}}, {{rung}}',
  },
  'pay-india': {
    title: 'Pay in chai stalls',
    group: 'Group',
    office: 'Where',
    rung: 'Level',
    lowShort: 'Quarter',
    medianShort: 'Half',
    highShort: 'Quarters',
    p25: 'A quarter',
    median: 'Half',
    p75: 'Three quarters',
    earners: 'Earners',
    reliability: 'How firm',
    good: 'firm',
    usable: 'so so',
    weak: 'shaky',
    extremes: 'highest {{highest}} {{highestPay}} lowest {{lowest}} {{lowestPay}}',
    pairs: 'back ahead in {{back}} of {{count}}',
    byMedian: 'Halves',
    mean: 'Means',
    medianNextYear: 'Halves of next year',
    pairsAll: 'back ahead in {{all}}',
    exception: 'exception {{name}} {{pay}}',
  },
  'pay-range': {
    title: 'Pay in tea shops',
    role: 'Who',
    office: 'Where',
    rung: 'Level',
    p10: 'P10',
    lowShort: 'Tenth',
    medianShort: 'Half',
    highShort: 'Ninetieth',
    p25: 'P25',
    median: 'P50',
    p75: 'P75',
    p90: 'P90',
    employment: 'Jobs',
    unknown: 'nobody says',
    extremes: 'highest {{highest}} {{highestPay}} lowest {{lowest}} {{lowestPay}} ratio {{ratio}}',
    middles: 'middles: front {{front}} back {{back}}',
    spread: 'spread: front {{front}} back {{back}}',
    allRoles: 'All',
  },
  'work-mix': {
    title: 'What one does',
    activity: 'Doing',
    front: 'Table',
    back: 'Cellar',
    difference: 'Table less cellar',
    frontMore: 'front: {{list}}',
    backMore: 'back: {{list}}',
    widest: 'widest {{activity}}: front {{front}} back {{back}}',
    rated: 'rated: front {{front}} back {{back}}',
  },
} as const;

const english: Locale = {
  code: 'en',
  name: 'Tea',
  direction: 'ltr',
  script: 'Latn',
  numbers: { default: 'en-GB', INR: 'en-IN' },
  status: 'published',
};

/** Words of a script to make long names of; Latin ones show their gaps. */
const phrases: Readonly<Record<string, readonly string[]>> = {
  Deva: ['चाय', 'दुकान', 'ग्राहकों', 'प्रबंधक', 'प्रक्रिया', 'ज़िम्मेदारियाँ', 'दफ़्तर', 'और', 'से', 'मिलना'],
  Taml: ['தேநீர்', 'கடை', 'வாடிக்கையாளர்', 'மேலாளர்', 'நிர்வாகம்', 'பொறுப்புகள்', 'அலுவலகம்', 'மற்றும்', 'வேலை', 'சந்திப்பு'],
  Arab: ['چائے', 'دکان', 'گاہکوں', 'منتظم', 'انتظامیہ', 'ذمہ داریاں', 'دفتر', 'اور', 'سے', 'ملنا'],
};

/** What a text says in the script of a language; Latin stays as it is. */
function spoken(script: string, text: string): string {
  const own = phrases[script];
  if (!own) return text;
  const start = [...text].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0);
  const gaps = text.match(/\{\{\w+\}\}/g) ?? [];
  const count = Math.max(1, text.replace(/\{\{\w+\}\}/g, '').trim().split(/\s+/).length);
  return [...Array.from({ length: count }, (_, index) => own[(start + index) % own.length]!), ...gaps].join(' ');
}

function spokenAll(script: string, words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, spoken(script, text)]));
}

/** `tea-shop-manager // => Tea Shop Manager` */
function capitals(id: string): string {
  return id.replaceAll('-', ' ').replace(/\b\w/g, (letter) => letter.toUpperCase());
}

/**
 * A language of the country of tea shops. In another script its words are as many, out of that script's letters; it
 * answers like one that was read from content/, for every role, group and activity that one asks it for.
 */
export function inventLanguage(own: Partial<Locale> = {}): Language {
  const locale = { ...english, ...own };
  const say = (text: string) => spoken(locale.script, text);
  const wordsOfFigures = Object.fromEntries(Object.entries(figures).map(([id, words]) => [id, spokenAll(locale.script, words)]));
  const format = createFormat(locale);
  const { t, figureWords } = createTranslator(locale.code, spokenAll(locale.script, ui), wordsOfFigures, format.together);
  const file = (folder: string, id: string) => ({ id, file: `content/${locale.code}/${folder}/${id}.mdx`, body: say('Some tea.') });
  const section = (folder: string, id: string): Section => ({ ...file(folder, id), title: say(capitals(id)), short: say(id) });
  return {
    locale,
    t,
    format,
    page: (id) => ({
      ...file('pages', id),
      title: say(`The ${id} of the tea country`),
      description: say(`What the ${id} says of tea`),
      front: say('Brings the tea and smiles'),
      back: say('Washes the cups and counts'),
      published: '2026-11-01',
      updated: '2026-11-23',
    }),
    sections: [section('article', 'opening'), section('article', 'closing')],
    rows: ['pour', 'wash'].map((id) => ({
      ...file('comparison', id),
      title: say(capitals(id)),
      front: say(`${id} and talk`),
      back: say(`${id} and think`),
      frontShort: say(`${id} loud`),
      backShort: say(`${id} low`),
    })),
    differences: [{ ...file('differences', 'tips'), title: say('Tips'), finding: say('Only some get them') }],
    evidence: Object.keys(figures).filter((id) => id !== 'pay-by-rung'),
    method: [section('method', 'sources')],
    figure: (id) => ({
      ...file('figures', id),
      claim: say('Tea is fair'),
      question: say('Is tea fair?'),
      outcomes: {
        agrees: say(`Yes, ${id} is fair on every day and with every tea`),
        depends: say(`Whether ${id} is fair depends on the day and on the tea`),
        disagrees: say(`No, ${id} is not fair on any day or with any tea`),
        unknown: say(`Nobody knows whether ${id} is fair`),
      },
      subtitle: say('Tea as it is poured in all the shops of the country, by day and by night, in cups'),
      verdict: 'depends',
    }),
    figureWords,
    role: (id) => ({ ...file('roles', id), title: say(capitals(id)), short: say(id), others: [say(`other ${id}`)], does: say(`does ${id}`), day: say(`day ${id}`), why: say(`why ${id}`), wayIn: say(`way ${id}`) }),
    occupation: (code) => say(`Stall ${code}`),
    activity: (element) => say(`To ${capitals(element)}`),
    skill: (element) => say(`Good at ${capitals(element)}`),
    pair: (id) => say(`apart: ${id}`),
    source: (id) => ({
      ...file('sources', id),
      publisher: say('The Tea Office'),
      dataset: say(`Book of ${capitals(id)}`),
      release: say('Harvest'),
      short: say(`Office, ${id}`),
      licence: say('Leave of tea'),
      note: say('Counted by hand.'),
    }),
    readingMinutes: 1,
  };
}
