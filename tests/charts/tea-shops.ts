import type { Chart } from '../../src/charts/chart.ts';

const rupees = (value: number) => `₹${value}`;
const key = [
  { office: 'front', name: 'At the counter' },
  { office: 'middle', name: 'On the stairs' },
  { office: 'back', name: 'In the kitchen' },
] as const;

/** A chart of each kind, about an invented street of tea shops. */
export const teaShops: { readonly [Kind in Chart['kind']]: Extract<Chart, { kind: Kind }> } = {
  columns: {
    kind: 'columns',
    label: 'Cups sold',
    years: [2001, 2025],
    tickYears: [2001, 2020, 2025],
    rows: [12, 30, 45, 80, 140, 260].map((value, index) => ({
      id: `y${index}`,
      year: 2020 + index,
      value,
      label: `${value} cups`,
      isPale: index > 3,
    })),
  },
  dumbbells: {
    kind: 'dumbbells',
    label: 'What the work asks for',
    columns: ['Work', 'Counter', 'Kitchen'],
    domain: [1, 5],
    rows: [
      { id: 'smile', name: 'Smiling', front: 4.6, back: 2.1, frontValue: '4.6', backValue: '2.1' },
      { id: 'wash', name: 'Washing cups, saucers, spoons and the big kettle', front: 1.4, back: 4.2, frontValue: '1.4', backValue: '4.2' },
    ],
    tick: String,
  },
  infographic: {
    kind: 'infographic',
    label: 'Counter and kitchen',
    names: { front: 'Counter', back: 'Kitchen' },
    rows: [
      { id: 'definition', title: 'Guests', front: 'Greets and serves each of them', back: 'Never sees them' },
      { id: 'tools', title: 'What is held in both hands all day', front: 'Tray', back: 'Kettle & spoon' },
    ],
  },
  'paired-ranges': {
    kind: 'paired-ranges',
    label: 'Pay at the counter and in the kitchen',
    columns: ['Level', 'Middle'],
    names: { front: 'Counter', back: 'Kitchen' },
    rows: [
      {
        id: 'owner',
        name: 'Owners',
        front: { low: 40, middle: 60, high: 100, value: '₹60', named: 'Counter ₹60' },
        back: { low: 5, middle: 50, high: 95, value: '₹50', named: 'Kitchen ₹50' },
      },
      {
        id: 'helper',
        name: 'Helpers',
        front: { low: 10, middle: 15, high: 20, value: '₹15', named: 'Counter ₹15' },
        back: { none: 'nobody helps in the kitchen' },
      },
    ],
    tick: rupees,
  },
  people: {
    kind: 'people',
    label: 'Who works where',
    groups: [
      { id: 'counter', look: 'front', dots: 30, name: 'Counter', value: '300', share: '40 %' },
      { id: 'stairs', look: 'mixed', dots: 9, name: 'Stairs', value: '90', share: '12 %' },
      { id: 'kitchen', look: 'back', dots: 26, name: 'Kitchen', value: '260', share: '35 %' },
      { id: 'street', look: 'other', dots: 10, name: 'Street', value: '100', share: '13 %' },
    ],
  },
  'range-bars': {
    kind: 'range-bars',
    label: 'Pay of everyone in the street',
    columns: ['Who', 'Low', 'Middle', 'High'],
    key,
    groups: [
      { id: 'upper', name: 'Upper end' },
      { id: 'lower', name: 'Lower end' },
    ],
    rows: [
      {
        id: 'taster',
        group: 'upper',
        office: 'back',
        name: 'Taster of teas from the hills in the north',
        value: '₹70',
        ends: ['low', 'high'],
        isWeak: false,
        low: 40,
        q1: 60,
        median: 70,
        q3: 85,
        high: 120,
      },
      {
        id: 'waiter',
        group: 'lower',
        office: 'front',
        name: 'Waiter',
        value: '₹20',
        ends: ['low', 'high'],
        isWeak: false,
        low: 10,
        q1: 15,
        median: 20,
        q3: 28,
        high: 45,
      },
      {
        id: 'runner',
        group: 'lower',
        office: 'middle',
        name: 'Runner',
        value: '₹15',
        ends: ['low', 'high'],
        isWeak: true,
        low: 8,
        q1: undefined,
        median: 15,
        q3: undefined,
        high: 22,
      },
    ],
    tick: rupees,
  },
  scatter: {
    kind: 'scatter',
    label: 'Talk and tips',
    key,
    points: [
      { id: 'waiter', office: 'front', x: 4.6, y: 90, label: 'Waiter', sentence: 'Waiter: talks 4.6, tips ₹90' },
      { id: 'runner', office: 'middle', x: 3, y: 55, label: 'Runner', sentence: 'Runner: talks 3.0, tips ₹55' },
      { id: 'taster', office: 'back', x: 1.2, y: 5, label: 'Taster', sentence: 'Taster: talks 1.2, tips ₹5' },
    ],
    xDomain: [1, 5],
    xTitle: 'Talk, 1 to 5',
    yTitle: 'Tips, rupees a day',
    xTick: String,
    yTick: rupees,
    labels: 3,
  },
  'year-lines': {
    kind: 'year-lines',
    label: 'A cup at the counter, in cups from the kitchen',
    series: [
      {
        id: 'price',
        label: 'Price',
        lastValue: '1.3×',
        isLabelAbove: true,
        points: [1.1, 1.2, 1.15, 1.4, 1.3].map((value, index) => ({ year: [2001, 2002, 2003, 2005, 2006][index]!, value })),
      },
      {
        id: 'size',
        label: 'Size',
        lastValue: '0.7×',
        isLabelAbove: false,
        points: [0.9, 0.9, 0.8, 0.8, 0.7].map((value, index) => ({ year: [2001, 2002, 2003, 2005, 2006][index]!, value })),
      },
    ],
    level: { value: 1, name: 'the same' },
    include: [0.6, 1.4],
    tick: (value) => `${value}×`,
    missing: [2004],
    breaks: [2003],
    tickYears: [2001, 2004, 2006],
  },
  'year-points': {
    kind: 'year-points',
    label: 'Cups with a saucer',
    years: [2001, 2025],
    tickYears: [2001, 2020, 2025],
    series: [
      {
        id: 'saucers',
        office: 'front',
        points: [
          { year: 2001, value: 90, label: '90 %', isApproximate: false },
          { year: 2010, value: 60, label: 'about 60 %', isApproximate: true },
          { year: 2020, value: 25, label: '25 %', isApproximate: false },
        ],
      },
      {
        id: 'spoons',
        office: 'back',
        points: [
          { year: 2001, value: 10, label: '10 %', isApproximate: false },
          { year: 2020, value: 40, label: 'Spoons 40 %', isApproximate: false },
        ],
      },
    ],
  },
};
