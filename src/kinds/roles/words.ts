import type { DeclaredWords } from '../../i18n/interface-words.ts';

/** What this kind of page alone says of the interface. */
export const words = {
  'roles.how': { where: 'Over the table of all jobs: how to read its bars.' },
  'roles.find': { where: 'Before the field in which a job is searched by its name.' },
  'roles.controls': { where: 'Opens the filters and the order of the table of all jobs.' },
  'roles.all': { where: 'First choice of every filter: nothing is filtered.' },
  'roles.office': { where: 'Before the filter by office.' },
  'roles.level': { where: 'Before the filter by level.' },
  'roles.preparationBand': { where: 'Before the filter by preparation.' },
  'roles.payBand': { where: 'Before the filter by pay in the United States.' },
  'roles.payLow': { where: 'Choice of the filter by pay: the lowest.', gaps: { to: 'an amount that it ends at' } },
  'roles.payMiddle': {
    where: 'Choice of the filter by pay.',
    gaps: { from: 'an amount that it begins at', to: 'an amount that it ends at' },
  },
  'roles.payHigh': { where: 'Choice of the filter by pay: the highest.', gaps: { from: 'an amount that it begins at' } },
  'roles.contactBand': { where: 'Before the filter by contact with customers.' },
  'roles.contactOften': { where: 'Choice of the filter by contact: most.' },
  'roles.contactSometimes': { where: 'Choice of the filter by contact: between most and least.' },
  'roles.contactSeldom': { where: 'Choice of the filter by contact: least.' },
  'roles.contactUnknown': { where: 'Choice of the filter by contact: jobs that have no rating.' },
  'roles.sort': { where: 'Before the choice of the order of the table of all jobs.' },
  'roles.byPay': { where: 'Choice of the order of the table of all jobs: by pay.' },
  'roles.byName': { where: 'Choice of the order of the table of all jobs: by the alphabet.' },
  'roles.byContact': { where: 'Choice of the order of the table of all jobs: by contact with customers.' },
  'roles.byPreparation': { where: 'Choice of the order of the table of all jobs: by preparation.' },
} satisfies DeclaredWords;
