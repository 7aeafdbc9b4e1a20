import { advisors, roles } from '#shared/codes.ts';
import { frameText as t } from '#web/text/frame.ts';
import { participantScreens } from './participant-screens.ts';
import { paths } from './paths.ts';
import { placementScreens } from './placement-screens.ts';
import { BoardScreen } from './public-screens.ts';
import { type Screen, screen } from './screen.ts';

/**
 * Those of people who are signed in, and the board, which is in their menus: the menu of a role shows
 * those that name it, in this order.
 */
export const signedInScreens: readonly Screen[] = [
  ...participantScreens,
  {
    path: paths.today,
    only: advisors,
    menu: { advisor: t.today, leader: t.today },
    Screen: screen('TodayScreen', () => import('#web/advisor/today/today-screen.tsx')),
  },
  {
    path: paths.participants,
    only: advisors,
    menu: { advisor: t.participants, leader: t.participants },
    Screen: screen(
      'ParticipantsScreen',
      () => import('#web/advisor/participants/participants-screen.tsx'),
    ),
  },
  {
    path: paths.ownOpenings,
    only: ['employer'],
    menu: { employer: t.ownOpenings },
    Screen: screen('OwnOpeningsScreen', () => import('#web/employer/own-openings-screen.tsx')),
  },
  {
    path: paths.inbox,
    only: ['employer'],
    menu: { employer: t.inbox },
    Screen: screen('InboxScreen', () => import('#web/employer/inbox/inbox-screen.tsx')),
  },
  {
    path: paths.referrals,
    only: advisors,
    menu: { advisor: t.referrals, leader: t.referrals },
    Screen: screen('ReferralsScreen', () => import('#web/advisor/referrals/referrals-screen.tsx')),
  },
  {
    path: paths.referral(':id'),
    only: advisors,
    Screen: screen('ReferralScreen', () => import('#web/advisor/referrals/referral-screen.tsx')),
  },
  ...placementScreens,
  {
    path: paths.plans,
    only: advisors,
    menu: { advisor: t.plans, leader: t.plans },
    Screen: screen('PlansScreen', () => import('#web/advisor/plans/plans-screen.tsx')),
  },
  {
    path: paths.plan(':id'),
    only: advisors,
    Screen: screen('OnePlanScreen', () => import('#web/advisor/plan/one-plan-screen.tsx')),
  },
  {
    path: paths.board,
    menu: {
      participant: t.allOpenings,
      advisor: t.openings,
      leader: t.openings,
      employer: t.openings,
      admin: t.openings,
    },
    Screen: BoardScreen,
  },
  {
    path: paths.labourNeed,
    only: advisors,
    menu: { advisor: t.labourNeed, leader: t.labourNeed },
    Screen: screen(
      'LabourNeedScreen',
      () => import('#web/advisor/labour-need/labour-need-screen.tsx'),
    ),
  },
  {
    path: paths.accounts,
    only: ['advisor', 'leader', 'employer', 'admin'],
    menu: {
      advisor: t.accounts,
      leader: t.accounts,
      employer: t.accounts,
      admin: t.accounts,
    },
    Screen: screen('AccountsScreen', () => import('#web/account/accounts-screen.tsx')),
  },
  {
    path: paths.newEmployer,
    only: [...advisors, 'admin'],
    Screen: screen(
      'RegisterEmployerScreen',
      () => import('#web/registration/register-employer-screen.tsx'),
    ),
  },
  {
    path: paths.editEmployer(':id'),
    only: ['employer', ...advisors, 'admin'],
    Screen: screen(
      'EditEmployerScreen',
      () => import('#web/registration/edit-employer-screen.tsx'),
    ),
  },
  {
    path: paths.weights,
    only: ['leader'],
    Screen: screen('WeightsScreen', () => import('#web/leader/weights-screen.tsx')),
  },
  {
    path: paths.needImport,
    only: ['leader', 'admin'],
    menu: { admin: t.needImport },
    Screen: screen('NeedImportScreen', () => import('#web/leader/need-import-screen.tsx')),
  },
  {
    path: paths.lookLog,
    only: ['leader'],
    Screen: screen('LookLogScreen', () => import('#web/leader/look-log-screen.tsx')),
  },
  {
    path: paths.pastCases,
    only: ['leader'],
    Screen: screen('PastCasesScreen', () => import('#web/leader/past-cases-screen.tsx')),
  },
  {
    path: paths.municipality,
    only: ['leader'],
    menu: { leader: t.municipality },
    Screen: screen('MunicipalityScreen', () => import('#web/leader/municipality-screen.tsx')),
  },
  {
    path: paths.account,
    only: roles,
    Screen: screen('AccountScreen', () => import('#web/account/account-screen.tsx')),
  },
  {
    path: paths.participantExport(':id'),
    only: advisors,
    Screen: screen('ExportScreen', () => import('#web/advisor/participant/export-screen.tsx')),
  },
  {
    path: paths.newParticipant,
    only: advisors,
    Screen: screen(
      'NewParticipantScreen',
      () => import('#web/advisor/participant-form/participant-form-screen.tsx'),
    ),
  },
  {
    path: paths.participant(':id'),
    only: advisors,
    Screen: screen(
      'ParticipantScreen',
      () => import('#web/advisor/participant/participant-screen.tsx'),
    ),
  },
  {
    path: paths.participantSheet(':id'),
    only: advisors,
    Screen: screen('SheetScreen', () => import('#web/advisor/participant/sheet-screen.tsx')),
  },
  {
    path: paths.outcome(':id'),
    only: advisors,
    Screen: screen('OutcomeScreen', () => import('#web/advisor/outcome/outcome-screen.tsx')),
  },
  {
    path: paths.editParticipant(':id'),
    only: advisors,
    Screen: screen(
      'EditParticipantScreen',
      () => import('#web/advisor/participant-form/participant-form-screen.tsx'),
    ),
  },
  {
    path: paths.candidates(':id'),
    only: advisors,
    Screen: screen(
      'CandidatesScreen',
      () => import('#web/advisor/candidates/candidates-screen.tsx'),
    ),
  },
  {
    path: paths.newOpeningForEmployer,
    only: advisors,
    Screen: screen(
      'NewOpeningForEmployerScreen',
      () => import('#web/advisor/opening/new-opening-screen.tsx'),
    ),
  },
  {
    path: paths.editOpeningForEmployer(':id'),
    only: advisors,
    Screen: screen(
      'EditOpeningForEmployerScreen',
      () => import('#web/advisor/opening/edit-opening-screen.tsx'),
    ),
  },
  {
    path: paths.newOpening,
    only: ['employer'],
    Screen: screen('OpeningFormScreen', () => import('#web/employer/opening-form-screen.tsx')),
  },
  {
    path: paths.editOpening(':id'),
    only: ['employer'],
    Screen: screen('OpeningFormScreen', () => import('#web/employer/opening-form-screen.tsx')),
  },
];
