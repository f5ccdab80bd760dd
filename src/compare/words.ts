import { wordsFor, type DeclaredWords } from '../i18n/interface-words.ts';
import { zoneNames } from '../subject/job-zone.ts';
import { levelWords, officeWords } from '../subject/words.ts';
import { units } from './card.ts';

const [most, least] = ['the job that has most of it, small as inside a sentence', 'the job that has least of it, likewise'];
const [mostValue, leastValue] = ['the highest rating, 1 to 5', 'the lowest rating, 1 to 5'];
const [roles, group] = ['names of jobs as a list', 'the name of the group in India'];

/** The words of a comparison, and of the choice of its roles. */
export const words = {
  'roles.role': { where: 'Heading of the column of jobs in a table.' },
  ...wordsFor('zone', zoneNames, {
    where: 'What preparation a job takes, from least to most: in filters, in the table of a comparison, and inside sentences.',
  }),
  'zone.range': {
    where: 'What preparation a job takes that is counted at two steps.',
    gaps: { from: 'the lower step, one of the words zone.…', to: 'the higher step, likewise' },
  },
  'compare.title': { where: 'Title of a comparison and of its table.', gaps: { roles: 'the jobs as a list' } },
  'compare.payUs': { where: 'Heading over the bars of pay in the United States.' },
  'compare.payIndia': { where: 'Heading over the bars of pay in India.' },
  'compare.payIndiaNone': { where: 'In place of the bar of a job that has no group in India’s survey.' },
  'compare.payIndiaShared': {
    where: 'Beside the one bar of jobs that share a group in India’s survey.',
    gaps: { group, roles },
  },
  'compare.table': { where: 'Heading over the table of a comparison.' },
  'compare.aspect': { where: 'Heading of the first column of a comparison’s table, for screen readers and spreadsheets.' },
  ...wordsFor('compare', ['low', 'middle', 'high', 'lowQuarter', 'highQuarter'], {
    where: 'A point of the pay: heading of a column of pay, and in the names of the table’s rows (compare.usPoint, compare.indiaPoint).',
  }),
  'compare.office': { where: 'Name of a row of a comparison’s table: the office of each job.' },
  'compare.level': { where: 'Name of a row of a comparison’s table: the level of each job.' },
  'compare.preparation': { where: 'Name of a row of a comparison’s table: what preparation each job takes.' },
  'compare.contact': { where: 'Name of a row of a comparison’s table: how much each job deals with customers.' },
  'compare.does': { where: 'Name of a row of a comparison’s table: what each job does, in a sentence.' },
  'compare.why': { where: 'Name of a row of a comparison’s table: why we put each job in its office.' },
  'compare.jobs': { where: 'Name of a row of a comparison’s table: how many are employed in each job.' },
  'compare.indiaGroup': { where: 'Name of a row of a comparison’s table: the group of each job in India’s survey.' },
  'compare.activities': { where: 'Heading inside a comparison’s table, over the work activities.' },
  'compare.skills': { where: 'Heading inside a comparison’s table, over the skills.' },
  'compare.unknown': { where: 'In a cell of a comparison of which nothing is known.' },
  'compare.usPoint': {
    where: 'Name of a row of a comparison’s table: one point of the pay in the United States.',
    gaps: { point: 'which point, such as compare.low' },
  },
  'compare.indiaPoint': {
    where: 'Name of a row of a comparison’s table: one point of the pay in India.',
    gaps: { point: 'which point, such as compare.middle' },
  },
  'compare.sayOffice': {
    where: 'Sentence of a comparison about one job, where the jobs are in different offices.',
    gaps: { role: 'the job', office: 'its office' },
  },
  'compare.sayOfficeSame': { where: 'Sentence of a comparison whose jobs are all in one office.', gaps: { office: 'the office', roles } },
  'compare.sayPay': {
    where: 'Sentence of a comparison of three or four jobs about their pay in the United States.',
    gaps: { most, mostPay: 'the highest pay', least, leastPay: 'the lowest pay', ratio: 'how many times the lowest it is' },
  },
  'compare.sayPayTwo': {
    where: 'Sentence of a comparison of two jobs about their pay in the United States.',
    gaps: { most, mostPay: 'the higher pay', least, leastPay: 'the lower pay', ratio: 'how many times the lower it is' },
  },
  'compare.sayPayEven': {
    where: 'Sentence of a comparison whose jobs are paid nearly the same in the United States.',
    gaps: { leastPay: 'the lowest pay', mostPay: 'the highest pay' },
  },
  'compare.sayPayNote': { where: 'Last of a comparison’s sentences about pay: what the middle pay is and what it leaves out.' },
  'compare.sayClear': {
    where: 'After the sentence about pay, where the difference is larger than the survey’s error.',
    gaps: { errors: 'the errors of both jobs, such as ±1.2% and ±3%' },
  },
  'compare.sayOpen': {
    where: 'After the sentence about pay, where the difference is no larger than the survey’s error.',
    gaps: { errors: 'the errors of both jobs, such as ±1.2% and ±3%' },
  },
  'compare.sayErrorNone': { where: 'After a sentence about pay, where the survey’s error is not published; also on the page of a job.' },
  'compare.sayOverlapQuarter': {
    where: 'Sentence of a comparison: a quarter of the lower-paid job is paid more than the middle of the higher-paid one.',
    gaps: { least: 'the lower-paid job', point: 'an amount of pay', most: 'the higher-paid job' },
  },
  'compare.sayOverlapTenth': {
    where: 'Sentence of a comparison: a tenth of the lower-paid job is paid more than the middle of the higher-paid one.',
    gaps: { least: 'the lower-paid job', point: 'an amount of pay', most: 'the higher-paid job' },
  },
  'compare.sayNoOverlap': {
    where: 'Sentence of a comparison: hardly anybody in the lower-paid job is paid as much as the middle of the higher-paid one.',
    gaps: { least: 'the lower-paid job', point: 'an amount of pay', most: 'the higher-paid job' },
  },
  'compare.sayIndia': {
    where: 'Sentence of a comparison about one job’s group in India’s survey.',
    gaps: { roles: 'the job', group, pay: 'the group’s middle pay, in rupees' },
  },
  'compare.sayIndiaSame': {
    where: 'Sentence of a comparison about jobs that share a group in India’s survey.',
    gaps: { group, roles, pay: 'the group’s middle pay, in rupees' },
  },
  'compare.sayIndiaReverse': {
    where:
      'Sentence of a comparison, after the groups in India: the order of pay there is the reverse of that in the United States, which may be told before or after.',
    gaps: { most: 'the job that is better paid in the United States', least: 'the other job' },
  },
  'compare.sayIndiaWeak': {
    where: 'Sentence of a comparison: so few people of these groups were asked that their pay is unsure.',
    gaps: { groups: 'names of groups as a list' },
  },
  'compare.sayIndiaNone': { where: 'Sentence of a comparison: these jobs have no group in India’s survey.', gaps: { roles } },
  'compare.sayIndiaNote': { where: 'Sentence of a comparison after those about India: how far a group’s pay can be trusted.' },
  'compare.sayContact': {
    where: 'Sentence of a comparison of three or four jobs: how much they deal with customers.',
    gaps: { most, mostValue, least, leastValue },
  },
  'compare.sayContactTwo': {
    where: 'Sentence of a comparison of two jobs: how much they deal with customers.',
    gaps: { most, mostValue, least, leastValue },
  },
  'compare.sayContactEven': {
    where: 'Sentence of a comparison whose jobs deal with customers about equally much.',
    gaps: { leastValue, mostValue },
  },
  'compare.sayContactSame': {
    where: 'Sentence of a comparison whose jobs are rated the same in dealing with customers.',
    gaps: { value: 'their rating, 1 to 5' },
  },
  'compare.sayActivity': {
    where: 'Sentence of a comparison about the work activity in which the jobs differ most.',
    gaps: { name: 'the activity', mostValue, most, leastValue, least },
  },
  'compare.saySkill': {
    where: 'Sentence of a comparison about the skill in which the jobs differ most.',
    gaps: { name: 'the skill', mostValue, most, leastValue, least },
  },
  'compare.sayUnrated': { where: 'Sentence of a comparison: the work of these jobs is not rated.', gaps: { roles } },
  'compare.sayRatings': { where: 'Sentence of a comparison after those about ratings: whose they are and how sure.' },
  'compare.sayPreparation': {
    where: 'Sentence of a comparison: which job takes most preparation in the United States.',
    gaps: { most, mostZone: 'its step, 1 to 5', least, leastZone: 'its step, 1 to 5' },
  },
  'compare.sayPreparationSame': {
    where: 'Sentence of a comparison whose jobs take the same preparation in the United States.',
    gaps: { preparation: 'one of the words zone.…, small as inside a sentence' },
  },
  'compare.unit': { where: 'Heading of a column of a comparison as a file: what the numbers count.' },
  ...wordsFor('unit', units, { where: 'In that column.' }),
  'compare.country': { where: 'Heading of a column of a comparison as a file: of which country a figure is.' },
  ...wordsFor('country', ['US', 'IN'], { where: 'In that column: a country.' }),
  'compare.release': { where: 'Heading of a column of a comparison as a file: of when a figure is.' },
  'compare.source': { where: 'Heading of a column of a comparison as a file, and before the sources in a picture: whose a figure is.' },
  'compare.ours': { where: 'In the column of sources: the words and the classification are ours.' },
  'compare.chosen': { where: 'Before the jobs that a reader has chosen to compare.' },
  'compare.remove': { where: 'What screen readers say of the button that takes a job out of the choice.', gaps: { role: 'the job' } },
  'compare.more': { where: 'Told while only one job is chosen.' },
  'compare.full': { where: 'Told when four jobs are chosen, which is the most.' },
  'compare.another': { where: 'Link to the list of jobs, behind those that are chosen.' },
  'compare.clear': { where: 'On the button that empties the choice of jobs.' },
  'compare.loading': { where: 'In place of a comparison while its figures are fetched.' },
  'compare.failed': { where: 'In place of a comparison whose figures could not be fetched.' },
  'compare.retry': { where: 'On the button that fetches the figures again.' },
  ...wordsFor('compare', ['wrongUnknown', 'wrongRepeated', 'wrongMany'], {
    where: 'Told when the address names a job that is not here (Unknown), one twice (Repeated), or more than four (Many).',
  }),
} satisfies DeclaredWords;

/** All that a comparison says: its own words, and those of what it is about. */
export const comparisonWords = { ...officeWords, ...levelWords, ...words };
