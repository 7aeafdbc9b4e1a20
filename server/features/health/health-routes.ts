import { Unavailable } from '#server/errors.ts';
import type { Probes } from '#server/foundation.ts';
import { type Route, serve } from '#server/http/serve.ts';
import { isLive, isReady } from '#shared/health/health-endpoints.ts';

const ok = { status: 'ok' } as const;

export function healthRoutes(probes: Probes): Route[] {
  return [
    serve(isLive, () => ok),
    serve(isReady, async () => {
      const names = Object.keys(probes);
      const results = await Promise.allSettled(Object.values(probes).map((probe) => probe()));
      const away = names.filter((_, i) => results[i]?.status === 'rejected');
      if (away.length > 0) throw new Unavailable(`Not ready: ${away.join(', ')}.`);
      return ok;
    }),
  ];
}
