/** What counts beside the placements. No zod: screens read them at run time. */
export const activityKinds = [
  'course',
  'part_time_job',
  'nav_measure',
  'practice_elsewhere',
] as const;
