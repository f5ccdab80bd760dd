import type { DeclaredWords } from '../i18n/interface-words.ts';

const dollars = {
  median: 'the middle pay, in dollars',
  p25: 'what a quarter are paid less than',
  p75: 'what a quarter are paid more than',
};

/** What the facts say of one role, on its page. */
export const words = {
  'role.wayInUs': {
    where: 'Sentence about the way into a job in the United States.',
    gaps: { preparation: 'one of the words zone.…, small as inside a sentence' },
  },
  'role.payName': { where: 'Heading of the column of jobs in the table of pay of a job’s page.' },
  'role.payLow': { where: 'Heading of a column of pay: what a tenth are paid less than; also in a list of what is missing.' },
  'role.payMedian': { where: 'Heading of a column of pay: the middle pay.' },
  'role.payHigh': { where: 'Heading of a column of pay: what nine tenths are paid less than; also in a list of what is missing.' },
  'role.paySentence': { where: 'First sentence about a job’s pay in the United States.', gaps: dollars },
  'role.paySentenceShort': {
    where: 'The same as role.paySentence, where only the middle pay is published.',
    gaps: { median: dollars.median },
  },
  'role.payUnknown': {
    where: 'Sentence under the table of pay.',
    gaps: { points: 'the columns of which nothing is published, as a list' },
  },
  'role.unpublished': { where: 'In a cell of the table of pay of which nothing is published.' },
  'role.payError': { where: 'Sentence on how far chance may have moved a job’s pay.', gaps: { error: 'the error, such as ±1.2%' } },
  'role.jobs': {
    where: 'Sentence on how many people work in a job, with the survey’s error.',
    gaps: { jobs: 'how many', low: 'at least so many', high: 'at most so many' },
  },
  'role.jobsOnly': { where: 'The same as role.jobs, where no error is published.', gaps: { jobs: 'how many' } },
  'role.jobsUnknown': { where: 'In place of role.jobs, where the number is not published.' },
  'role.rank': {
    where: 'Sentence on where a job’s pay stands among the jobs of its level.',
    gaps: {
      rank: 'its place from the top',
      of: 'how many jobs there are',
      level: 'the name of the level',
      percentile: 'the share of the other jobs that are paid less',
    },
  },
  'role.rankChart': {
    where: 'What screen readers say of the row that shows the pay of all jobs of a level.',
    gaps: { from: 'the lowest pay', to: 'the highest pay' },
  },
  'role.alone': { where: 'In place of role.rank, for a job that is the only one on its level.' },
  'role.years': { where: 'Heading over the line of a job’s pay over the years, and what screen readers call it.' },
  'role.yearsSentence': {
    where: 'Sentence under the line of a job’s pay over the years.',
    gaps: { first: 'the first pay', from: 'the first year', last: 'the last pay', to: 'the last year' },
  },
  'role.yearsMissing': { where: 'Sentence under the line of a job’s pay over the years.', gaps: { years: 'the years without a figure' } },
  'role.yearsFew': { where: 'In place of the line of a job’s pay over the years, where there are too few.' },
  'role.indiaSentence': {
    where: 'Sentence about the pay in India of the group that a job is in.',
    gaps: {
      group: 'the name of the group',
      year: 'when the survey was made, as its source says it',
      median: 'the middle pay, in rupees',
      p25: dollars.p25,
      p75: dollars.p75,
    },
  },
  'role.indiaCaveat': { where: 'Sentence after role.indiaSentence: what the pay of a group does not say of the job.' },
  'role.indiaWeak': {
    where: 'Sentence after role.indiaCaveat, where few people of the group were asked.',
    gaps: { earners: 'how many people answered' },
  },
  'role.indiaSalaried': {
    where: 'Sentence after role.indiaCaveat: how many of those who work in the group are on a salary.',
    gaps: { share: 'how many in a hundred, such as 41%', year: 'when that was counted, as its source says it' },
  },
  'role.indiaNone': { where: 'In place of role.indiaSentence, for a job that fits no group of India’s survey.' },
  'role.indiaFew': {
    where: 'In place of role.indiaSentence, for a job of whose group too few people were asked.',
    gaps: { group: 'the name of the group' },
  },
  'role.contact': {
    where: 'Sentence on how much a job deals with customers.',
    gaps: { contact: 'its rating, 1 to 5', mean: 'the mean rating of all jobs' },
  },
  'role.contactNone': { where: 'In place of role.contact, for a job that has no rating.' },
  'role.apartRule': { where: 'Sentence over what sets a job apart: how that is found.' },
  'role.apartNone': { where: 'In place of what sets a job apart, where its work is not rated.' },
  'role.meanOf': {
    where:
      'Name of an activity or a skill whose rating is the mean of several occupations: the name and a mark that role.meanNote explains.',
    gaps: { name: 'the activity or the skill' },
  },
  'role.meanNote': {
    where: 'Sentence after role.apartRule: what the mark of role.meanOf means.',
    gaps: { count: 'of how many occupations a rating is the mean, two or more' },
  },
  'role.activities': { where: 'Heading over the work activities that set a job apart.' },
  'role.activitiesAlike': { where: 'In place of these activities, where none stands out.' },
  'role.skills': { where: 'Heading over the skills that set a job apart.' },
  'role.skillsAlike': { where: 'In place of these skills, where none stands out.' },
  'role.skillsNone': { where: 'In place of these skills, where they are not rated.' },
  'role.own': { where: 'Heading of the column of this job’s ratings, under what sets it apart.' },
  'role.others': { where: 'Heading of the column of the other jobs’ mean ratings, under what sets a job apart.' },
} satisfies DeclaredWords;
