import type { DeclaredWords } from '../../i18n/interface-words.ts';

/** What this kind of page alone says of the interface. */
export const words = {
  'role.otherNames': { where: 'Under the title of a job’s page.', gaps: { names: 'its other names as a list' } },
  'role.compare': { where: 'Before links to comparisons of this job with others.' },
  'role.compareOther': { where: 'Last of these links: to the page where the other job is chosen.' },
  'role.day': { where: 'Heading over a day in this job.' },
  'role.why': { where: 'Heading over why we put this job in its office.' },
  'role.wayIn': { where: 'Heading over how one comes into this job.' },
  'role.pay': { where: 'Heading over this job’s pay in the United States.' },
  'role.payTable': { where: 'What screen readers call the table of this job’s pay.' },
  'role.india': { where: 'Heading over the pay in India.' },
  'role.apart': { where: 'Heading over the work activities and skills that set this job apart.' },
  'role.dependences': { where: 'Heading over the jobs of the other side that this one works with or is like.' },
  'role.dependsOn': { where: 'Over the jobs whose work this one needs.' },
  'role.neededBy': { where: 'Over the jobs that need the work of this one.' },
  'role.noDependences': { where: 'In place of both, where we name none.' },
  'role.dependencesOurs': { where: 'Sentence after these jobs: who says that they depend on each other.' },
  'role.similar': { where: 'Over the jobs of other sides whose work is like that of this one.' },
  'role.similarRule': { where: 'Under these jobs: how they are found.' },
} satisfies DeclaredWords;
