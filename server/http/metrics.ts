import { createServer, type Server } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ProjectionMetrics } from '#server/search/projection.ts';

/** Numbers for the people who run the service: routes by pattern and counts, nothing of a person. */
export interface Metrics {
  projection: ProjectionMetrics;
  /** @param route the pattern, such as `/api/openings/:id`. */
  requestDone(route: string, method: string, status: number, seconds: number): void;
  /** The client went away before it had its reply. */
  requestCutOff(route: string, method: string): void;
  /** In Prometheus' text format. */
  text(): Promise<string>;
}

/** @param withProcess also memory, event loop and garbage collection of this process. */
export function createMetrics(withProcess: boolean): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (withProcess) collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'fotfeste_request_seconds',
    help: 'Time to answer a request, by route pattern',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  });
  const cutOff = new Counter({
    name: 'fotfeste_requests_cut_off_total',
    help: 'Requests whose client went away before it had its reply, by route pattern',
    labelNames: ['route', 'method'],
    registers,
  });
  const applied = new Counter({
    name: 'fotfeste_search_applied_total',
    help: 'Openings that the search engine has applied',
    registers,
  });
  const sweepsFailed = new Counter({
    name: 'fotfeste_search_sweeps_failed_total',
    help: 'Sweeps that failed because the engine or the database did not answer',
    registers,
  });
  const setAside = new Gauge({
    name: 'fotfeste_search_set_aside',
    help: 'Openings that the search engine refuses again and again; alarm above 0',
    registers,
  });
  const unreadable = new Gauge({
    name: 'fotfeste_unreadable_documents',
    help: 'Stored documents that cannot be read and are left out of search and ranking; alarm above 0',
    labelNames: ['kind'],
    registers,
  });
  return {
    projection: {
      applied: (count) => applied.inc(count),
      sweepFailed: () => sweepsFailed.inc(),
      setAside: (count) => setAside.set(count),
      unreadable: (kind, count) => unreadable.set({ kind }, count),
    },
    requestDone: (route, method, status, seconds) =>
      requests.observe({ route, method, status }, seconds),
    requestCutOff: (route, method) => cutOff.inc({ route, method }),
    text: () => registry.metrics(),
  };
}

/** Metrics have a port of their own (METRICS_PORT), so that the public one never shows them. */
export function metricsServer(metrics: Metrics): Server {
  return createServer(async (req, res) => {
    if (req.method !== 'GET' || req.url !== '/metrics') {
      res.writeHead(404).end();
      return;
    }
    const text = await metrics.text().catch(() => undefined);
    res.writeHead(text === undefined ? 500 : 200, { 'Content-Type': 'text/plain; version=0.0.4' });
    res.end(text);
  });
}
