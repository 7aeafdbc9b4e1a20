import { type ComponentType, type LazyExoticComponent, lazy, type ReactElement } from 'react';
import { Route, Routes } from 'react-router';
// Where most begin, and made of what most other screens need: it comes with the first script.
import { BoardScreen } from '#web/board/board-screen.tsx';
import { NotFoundPage } from './error-page.tsx';
import { ForRole } from './for-role.tsx';
import { Frame } from './frame.tsx';
import { paths } from './paths.ts';

/** A screen in a file of its own, loaded when somebody goes there. */
function screen<N extends string>(
  name: N,
  load: () => Promise<Record<N, ComponentType>>,
): LazyExoticComponent<ComponentType> {
  return lazy(async () => ({ default: (await load())[name] }));
}

const OpeningScreen = screen('OpeningScreen', () => import('#web/board/opening-screen.tsx'));
const SignInScreen = screen('SignInScreen', () => import('#web/sign-in/sign-in-screen.tsx'));
const OwnMatchesScreen = screen(
  'OwnMatchesScreen',
  () => import('#web/participant/own-matches-screen.tsx'),
);
const ParticipantsScreen = screen(
  'ParticipantsScreen',
  () => import('#web/advisor/participants/participants-screen.tsx'),
);
const ParticipantScreen = screen(
  'ParticipantScreen',
  () => import('#web/advisor/participant/participant-screen.tsx'),
);
const NewParticipantScreen = screen(
  'NewParticipantScreen',
  () => import('#web/advisor/participant-form/participant-form-screen.tsx'),
);
const EditParticipantScreen = screen(
  'EditParticipantScreen',
  () => import('#web/advisor/participant-form/participant-form-screen.tsx'),
);
const CandidatesScreen = screen(
  'CandidatesScreen',
  () => import('#web/advisor/candidates/candidates-screen.tsx'),
);
const LabourNeedScreen = screen(
  'LabourNeedScreen',
  () => import('#web/advisor/labour-need/labour-need-screen.tsx'),
);
const NewOpeningForEmployerScreen = screen(
  'NewOpeningForEmployerScreen',
  () => import('#web/advisor/opening/new-opening-screen.tsx'),
);
const EditOpeningForEmployerScreen = screen(
  'EditOpeningForEmployerScreen',
  () => import('#web/advisor/opening/edit-opening-screen.tsx'),
);
const OwnOpeningsScreen = screen(
  'OwnOpeningsScreen',
  () => import('#web/employer/own-openings-screen.tsx'),
);
const OpeningFormScreen = screen(
  'OpeningFormScreen',
  () => import('#web/employer/opening-form-screen.tsx'),
);

export function Router(): ReactElement {
  return (
    <Routes>
      <Route element={<Frame />}>
        <Route path={paths.board} element={<BoardScreen />} />
        <Route path={paths.opening(':id')} element={<OpeningScreen />} />
        <Route path={paths.signIn} element={<SignInScreen />} />
        <Route element={<ForRole only="participant" />}>
          <Route path={paths.ownMatches} element={<OwnMatchesScreen />} />
        </Route>
        <Route element={<ForRole only="advisor" />}>
          <Route path={paths.participants} element={<ParticipantsScreen />} />
          <Route path={paths.newParticipant} element={<NewParticipantScreen />} />
          <Route path={paths.participant(':id')} element={<ParticipantScreen />} />
          <Route path={paths.editParticipant(':id')} element={<EditParticipantScreen />} />
          <Route path={paths.candidates(':id')} element={<CandidatesScreen />} />
          <Route path={paths.newOpeningForEmployer} element={<NewOpeningForEmployerScreen />} />
          <Route
            path={paths.editOpeningForEmployer(':id')}
            element={<EditOpeningForEmployerScreen />}
          />
          <Route path={paths.labourNeed} element={<LabourNeedScreen />} />
        </Route>
        <Route element={<ForRole only="employer" />}>
          <Route path={paths.ownOpenings} element={<OwnOpeningsScreen />} />
          <Route path={paths.newOpening} element={<OpeningFormScreen />} />
          <Route path={paths.editOpening(':id')} element={<OpeningFormScreen />} />
        </Route>
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
