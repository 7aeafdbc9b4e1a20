import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import type { MatchesReply } from '#shared/matching/match.ts';
import { expectError, expectFaults } from '#test/factories/error-expectations.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { hasMongod, type RealMongod, realMongod } from '#test/mongod.ts';

const engines = [
  { name: 'one server on the embedded database', isSkipped: false, servers: 1 },
  { name: 'two servers on one MongoDB', isSkipped: !hasMongod(), servers: 2 },
];

describe.each(engines)('the labour need on $name', ({ isSkipped, servers: count }) => {
  describe.skipIf(isSkipped)('is replaced by a file', () => {
    let mongod: RealMongod | undefined;
    let servers: TestServer[] = [];
    let leader: Caller;
    let admin: Caller;

    const main = (): TestServer => servers[0] as TestServer;
    beforeAll(async () => {
      if (count > 1) mongod = await realMongod(`need_${process.pid}`);
      const settings = mongod ? { mongodbUri: mongod.uri } : {};
      for (let i = 0; i < count; i++) servers.push(await startTestServer(settings));
      leader = await main().signedIn({ role: 'leader', municipality: '3907' });
      admin = await main().signedIn({ role: 'admin' });
    });
    afterAll(async () => {
      await Promise.all(servers.map((server) => server.close()));
      await mongod?.stop();
      servers = [];
    });

    const send = (caller: Caller, csv: string | Buffer, query = '') =>
      caller.post(`/api/labour-need/import${query}`).set('Content-Type', 'text/csv').send(csv);

    async function rowsOf(area: string): Promise<LabourNeedRow[]> {
      const rows: LabourNeedRow[] = [];
      for (let page = 1; ; page++) {
        const { body } = await admin.get(`/api/labour-need?pageSize=100&page=${page}`).expect(200);
        rows.push(...body.items);
        if (page * 100 >= body.total) return rows.filter((row) => row.area === area);
      }
    }
    /** What every server's ranking says of the need for a cleaner. */
    async function needsOf(openingId: string, participantId: string): Promise<unknown[]> {
      return Promise.all(
        servers.map(async (server) => {
          const advisor = await server.advisor('3907');
          const { body } = await advisor
            .get(`/api/participants/${participantId}/matches`)
            .expect(200);
          const { items }: MatchesReply = body;
          return items.find(({ opening }) => opening.id === openingId)?.pillars.need.value;
        }),
      );
    }

    it('as a leader tries it, brings it in, sees it in the ranking, and takes it back', async () => {
      const openingId = await main().publish({ municipality: '3907', occupation: '9112' });
      const { id } = await main().participant({ municipality: '3907' });
      const before = await rowsOf('3907');
      const known = (): Promise<unknown[]> => needsOf(openingId, id);
      await expect.poll(known, { timeout: 10_000 }).not.toContain(undefined);
      const needBefore = await known();
      const csv = '\ufeffYear;Area;styrk08;need;source\r\n2026;3907;9112;0,9;Kommunens egen\r\n';
      const areas = [{ area: '3907', year: 2026, before: 0, after: 1, added: 1, changed: 0 }];

      const trial = await send(leader, csv, '?dryRun=1').expect(200);
      expect(trial.body).toEqual({ dryRun: true, areas });
      expect(await rowsOf('3907')).toEqual(before);

      const { body } = await send(leader, csv).expect(200);
      expect(body).toEqual({ dryRun: false, areas });
      expect(await rowsOf('3907')).toContainEqual({
        ...{ area: '3907', styrk08: '9112', need: 0.9, year: 2026 },
        ...{ source: 'Kommunens egen', coverage: 'full' },
      });
      await expect
        .poll(() => needsOf(openingId, id), { timeout: 10_000 })
        .toEqual(servers.map(() => 0.9));

      const [last] = (await leader.get('/api/labour-need/imports').expect(200)).body.items;
      expect(last).toMatchObject({ areas, canUndo: true });
      const undo = `/api/labour-need/imports/${last.id}/undo`;
      const undone = await leader.post(undo).expect(200);
      expect(undone.body.canUndo).toBe(false);
      expect(await rowsOf('3907')).toEqual(before);
      await expect.poll(() => needsOf(openingId, id), { timeout: 10_000 }).toEqual(needBefore);
      expectError(await leader.post(undo), 409, 'conflict');
    });

    it('of the same area and year, and of nothing else', async () => {
      const file = (need: string): string =>
        `area,styrk08,need,year,source\n39,9112,${need},2027,A\n39,5120,0.1,2027,A\n`;
      await send(admin, file('0.5')).expect(200);
      const country = await rowsOf('0');
      const { body } = await send(
        admin,
        'area,styrk08,need,year,source\n39,9112,0.6,2027,A\n',
      ).expect(200);
      expect(body.areas).toEqual([
        { area: '39', year: 2027, before: 2, after: 1, added: 0, changed: 1 },
      ]);
      expect((await rowsOf('39')).filter(({ year }) => year === 2027)).toHaveLength(1);
      expect(await rowsOf('0')).toEqual(country);

      // The first of the two was replaced since: only the second can be taken back.
      const { items } = (await admin.get('/api/labour-need/imports').expect(200)).body;
      expect(items.slice(0, 2).map(({ canUndo }: { canUndo: boolean }) => canUndo)).toEqual([
        true,
        false,
      ]);
      expectError(
        await admin.post(`/api/labour-need/imports/${items[1].id}/undo`),
        409,
        'conflict',
      );
    });

    it('all of it or nothing: each bad cell is named by its line and column', async () => {
      const before = await rowsOf('0');
      const csv = [
        'area;styrk08;shortage;need;year;source;coverage',
        '0;9112;3;;2028;NAV;full',
        '9999;9112;3;;2028;NAV;',
        '0;0000;3;;2028;NAV;',
        '0;5120;1,5;;2028;NAV;',
        '0;5131;2;0,5;2028;NAV;',
        '0;5132;;;2028;NAV;',
        '0;5153;;2;20x8;;half',
        '',
        '0;9112;4;;2028;NAV;full;more',
      ].join('\n');
      const reply = await send(admin, csv);
      expectFaults(
        reply,
        '3.area unknown_code',
        '4.styrk08 unknown_code',
        '5.shortage wrong_type',
        '6.need unknown_field',
        '7.shortage required',
        '8.need out_of_range',
        '8.year wrong_type',
        '8.source required',
        '8.coverage unknown_code',
        '10.8 unknown_field',
      );
      expect(await rowsOf('0')).toEqual(before);

      const twice = ['0;9112;1;;2028;NAV;', '0;9112;2;;2028;NAV;', '0;5120;2;;2028;NAV;partial'];
      expectFaults(
        await send(admin, [csv.split('\n')[0], ...twice].join('\n')),
        '3.styrk08 too_many',
        '4.coverage invalid_format',
      );
      expectFaults(
        await send(admin, 'area,styrk,year\n0,9112,2028\n'),
        '1.styrk08 required',
        '1.source required',
        '1.styrk unknown_field',
      );
      expectFaults(await send(admin, ''), ' required');
      expectFaults(await send(admin, Buffer.from('area,\xe5r\n', 'latin1')), ' invalid_format');
      expectFaults(
        await send(admin, 'area,styrk08,need,year,source\n0,"9112,1,2028,x'),
        '2 invalid_format',
      );
      expect(await rowsOf('0')).toEqual(before);
    });

    it('by those whose area it is', async () => {
      const csv =
        'area,styrk08,need,year,source\n3907,9112,0.5,2029,A\n0301,9112,0.5,2029,A\n0,1,0,2029,A\n';
      expectFaults(await send(leader, csv), '3.area unknown_code', '4.area unknown_code');
      expect((await rowsOf('3907')).filter(({ year }) => year === 2029)).toEqual([]);
      const advisor = await main().advisor('3907');
      expectError(await send(advisor, csv), 403, 'forbidden');
      expectError(await advisor.get('/api/labour-need/imports'), 403, 'forbidden');
      await send(admin, csv).expect(200);
      const [last] = (await admin.get('/api/labour-need/imports').expect(200)).body.items;
      const other = await main().signedIn({ role: 'leader', municipality: '0301' });
      for (const caller of [leader, other]) {
        expectError(
          await caller.post(`/api/labour-need/imports/${last.id}/undo`),
          404,
          'not_found',
        );
      }
    });

    it('as text that is not too long', async () => {
      const json = await admin.post('/api/labour-need/import').send({ area: '0' });
      expectError(json, 415, 'unsupported_media_type');
      expectError(await send(admin, `area\n${'x'.repeat(5 * 1024 * 1024)}`), 413, 'too_large');
    });

    it('whatever stands in it, others are answered meanwhile', async () => {
      const header = 'area;styrk08;shortage;need;year;source;coverage';
      const files: [string, string, string][] = [
        [`${header}\n${'\r\n'.repeat(200_000)}`, '', 'too_many'],
        [`${header}\n${'"a""b";'.repeat(400_000)}`, '2', 'invalid_format'],
        [`${';x'.repeat(1_000_000)}\n`, '1', 'invalid_format'],
        [`${header}\n${`${'x;'.repeat(900)}\n`.repeat(60)}`, '2.area', 'invalid_format'],
      ];
      for (const [text, path, code] of files) {
        let longest = 0;
        let asked = performance.now();
        const watch = setInterval(() => {
          longest = Math.max(longest, performance.now() - asked);
          asked = performance.now();
        }, 5);
        const { status, body } = await send(admin, text);
        clearInterval(watch);
        expect([status, body.error.fields[0]]).toMatchObject([400, { path, code }]);
        expect(longest, text.slice(0, 80)).toBeLessThan(2000);
      }
    });
  });
});
