import type { ReactElement } from 'react';
import { useOwnExport } from '#web/api/export.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { ExportSheet } from '#web/export/export-sheet.tsx';
import { exportText as t } from '#web/text/export.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';

/** All that is held about the participant who is signed in. */
export function OwnExportScreen(): ReactElement {
  const { data, error, refetch } = useOwnExport();
  return (
    <Page
      title={t.title}
      width="participant"
      above={<BackLink to={paths.account}>{t.back}</BackLink>}
    >
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <SkeletonList count={5} height="6rem" />}
      {data && <ExportSheet held={data} />}
    </Page>
  );
}
