import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { PendingPage } from '#web/advisor/pending-page.tsx';
import { useExport } from '#web/api/export.ts';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { ExportSheet } from '#web/export/export-sheet.tsx';
import { exportText as t } from '#web/text/export.ts';
import { BackLink } from '#web/ui/back-link.tsx';

/** All that is held about a participant, for the participant: in their words. */
export function ExportScreen(): ReactElement {
  const { id = '' } = useParams();
  const { data, error, refetch } = useExport(id);
  const above = <BackLink to={paths.participant(id)}>{t.back}</BackLink>;
  if (!data) {
    return <PendingPage loading={t.loading} error={error} retry={refetch} above={above} />;
  }
  return (
    <Page
      title={t.titleOf(data.participant.displayName)}
      inTab={t.advisorOpen}
      width="participant"
      above={above}
    >
      <ExportSheet held={data} name={data.participant.displayName} />
    </Page>
  );
}
