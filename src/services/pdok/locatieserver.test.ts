import { http, HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { asking } from '#tests/services/fakeClock.ts';
import { serviceServer } from '#tests/services/server.ts';
import { lookUpPlace, suggestPlaces, type Suggestion } from './locatieserver.ts';

const server = serviceServer();

const suggestion: Suggestion = { id: 'buurt-02', kind: 'buurt', label: 'Lindenpark' };

describe('suggestions', () => {
  test('are areas before streets, in the order of the service', async () => {
    const found = await suggestPlaces('voorbeeldstad', asking());
    expect(found.ok && found.value.map(({ kind }) => kind)).toEqual([
      'wijk',
      'buurt',
      'woonplaats',
      'weg',
    ]);
  });

  test('are plain text, whatever HTML the service writes', async () => {
    const found = await suggestPlaces('park', asking());
    expect(found.ok && found.value[0]?.label).toBe('Lindenpark Voorbeeldstad');
  });

  test('of a name that does not exist are none', async () => {
    expect(await suggestPlaces('xyz', asking())).toEqual({ ok: true, value: [] });
  });

  test('send what was typed, and ask for no addresses of people', async () => {
    let asked: URL | null = null;
    server.use(
      http.get('https://api.pdok.nl/*', ({ request }) => {
        asked = new URL(request.url);
        return undefined;
      }),
    );
    await suggestPlaces('Linden & hof', asking());
    // the service refuses parameters that it does not know
    expect(Object.fromEntries(asked!.searchParams)).toEqual({
      q: 'Linden & hof',
      fq: 'type:(gemeente OR woonplaats OR wijk OR buurt OR weg)',
      fl: 'id,type,weergavenaam',
      rows: '20',
    });
  });
});

describe('looking a place up', () => {
  test('tells where it lies, with the codes as the CBS writes them', async () => {
    expect(await lookUpPlace(suggestion, asking())).toEqual({
      ok: true,
      value: {
        id: 'buurt-02',
        kind: 'buurt',
        label: 'Lindenpark Voorbeeldstad',
        municipality: 'GM9901',
        municipalityName: 'Voorbeeldstad',
        district: 'WK990101',
        neighbourhood: 'BU9901AE02',
        at: [5.703, 52.001],
      },
    });
  });

  test('of a woonplaats gives no codes of the CBS', async () => {
    const found = await lookUpPlace({ ...suggestion, id: 'wpl-01' }, asking());
    expect(found).toMatchObject({ value: { district: null, neighbourhood: null } });
  });

  test('of an id that is gone finds nothing', async () => {
    expect(await lookUpPlace({ ...suggestion, id: 'buurt-99' }, asking())).toEqual({
      ok: false,
      problem: { code: 'service/nothing-found', service: 'locatieserver' },
    });
  });

  test('without a place that can be read is refused', async () => {
    server.use(
      http.get('https://api.pdok.nl/*', () =>
        HttpResponse.json({
          response: {
            docs: [
              {
                id: 'buurt-02',
                type: 'buurt',
                weergavenaam: 'Lindenpark',
                gemeentecode: '9901',
                gemeentenaam: 'Voorbeeldstad',
                centroide_ll: 'LINESTRING(5 52, 6 52)',
              },
            ],
          },
        }),
      ),
    );
    expect(await lookUpPlace(suggestion, asking())).toEqual({
      ok: false,
      problem: {
        code: 'service/unexpected',
        service: 'locatieserver',
        path: '/response/docs/0/centroide_ll',
      },
    });
  });
});
