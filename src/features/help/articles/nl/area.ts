import type { Pages } from '../article.ts';

/** How to begin, and where the coverage is wanted. */
export const area: Pages<'begin' | 'screen' | 'data' | 'area' | 'sub-areas' | 'sub-area'> = (
  b,
) => ({
  begin: {
    title: 'Beginnen',
    purpose:
      'Met Buurtdekking ziet u welke straten van uw wijk bij een appgroep horen en welke nog niet. Daarna maakt u een plan om de gaten te vullen. Alles blijft op dit apparaat.',
    tasks: [
      {
        title: 'Eerst rondkijken',
        steps: [
          `Kies op het eerste scherm onder ${b('start.example')} een van de twee wijken.`,
          `Druk op ${b('importing.planOpen')}.`,
          `Kijk rond. U kunt niets kapotmaken: ${b('shell.undo')} draait elke stap terug.`,
        ],
      },
      {
        title: 'Beginnen met uw eigen wijk',
        steps: [
          `Kies op het eerste scherm ${b('start.search')}. Hebt u al een bestand? Kies dan ${b('start.open')}.`,
          `Verdeel de wijk in stukken bij ${b('subAreas.title')}.`,
          `Vul bij ${b('groups.title')} in welke appgroepen er al zijn, en welke straten daarbij horen.`,
          `Kijk bij ${b('gaps.title')} wat er gedekt is en waar de witte vlekken liggen.`,
          `Laat bij ${b('extending.title')} uitzoeken hoe u de rest dekt.`,
          `Maak bij ${b('share.title')} het rapport voor de gemeente, en een back-up voor uzelf.`,
        ],
      },
    ],
    notes: ['U hoeft niet alles in één keer te doen. Het plan staat er de volgende keer nog.'],
  },
  screen: {
    title: 'Wat staat waar?',
    purpose:
      'Op de kaart ziet u de straten. Ernaast staat een paneel met een lijst of een formulier. Op een telefoon staat het paneel onder de kaart.',
    tasks: [
      {
        title: 'De kaart lezen',
        steps: [
          `Onder op de kaart staat de ${b('shell.legend')}. Wat niet gedekt is, is oranje gestreept. Wat gedekt is, is een rustige groene lijn.`,
          'Zoom in: dan staan de twee kanten van een straat apart.',
          `Bent u de weg kwijt? Druk op de min, ${b('shell.zoomOut')}, tot u de hele wijk ziet.`,
        ],
      },
      {
        title: 'Iets vinden',
        steps: [
          `Druk boven in beeld op ${b('shell.search')}, of op Ctrl K.`,
          'Typ een straat, een deelgebied of een groep.',
          'Kies wat u zoekt: de kaart gaat erheen en het paneel laat het zien.',
        ],
      },
      {
        title: 'Een vergissing herstellen',
        steps: [
          `Druk boven in beeld op de pijl ${b('shell.undo')}, of op Ctrl Z.`,
          `Toch niet? Druk op ${b('shell.redo')}.`,
        ],
      },
      {
        title: 'Kiezen wat er telt',
        steps: [
          `Kies ${b('shell.purposeSafety')} om alleen groepen te tellen die voor veiligheid zijn. Op een telefoon staat dat in het menu van het plan.`,
          `Kies ${b('shell.measureStreets')}, ${b('shell.measureMetres')} of ${b('shell.measureAddresses')} om anders te tellen. Adressen tellen kan als er adressen geladen zijn.`,
        ],
      },
    ],
    notes: [
      `Staat er ${b('shell.saved')} boven in beeld, dan staat alles op dit apparaat. U hoeft zelf niets te bewaren.`,
      'Alles wat op de kaart kan, kan ook in de lijsten, met alleen het toetsenbord.',
    ],
  },
  data: {
    title: 'Straten en wijkgrens laden',
    purpose:
      'Een plan begint met de straten van uw wijk en de grens eromheen. Adressen zijn niet nodig, maar dan ziet u ook hoeveel huizen gedekt zijn.',
    tasks: [
      {
        title: 'Uw wijk opzoeken (met internet)',
        steps: [
          `Kies op het eerste scherm of bij ${b('area.title')} de knop ${b('searching.title')}.`,
          `Lees wat er wordt opgevraagd, en druk op ${b('searching.agree')}.`,
          'Typ de naam van de wijk of de plaats, en kies hem in de lijst.',
          'Vink de wijken of buurten aan die u wilt.',
          `Druk op ${b('searching.load')}.`,
        ],
      },
      {
        title: 'Een bestand openen (zonder internet)',
        steps: [
          'Vraag de gemeente om de wegvakken en de wijkgrens. Het zijn open gegevens. GeoJSON, GeoPackage en shapefile zijn allemaal goed.',
          `Druk bij ${b('area.title')} op ${b('area.openFile')}, of sleep het bestand in het scherm.`,
          'Kijk op het kaartje of het de goede wijk is.',
          `Druk op ${b('importing.use')}. Er verandert niets voordat u dat doet.`,
        ],
      },
    ],
    notes: [
      `Is er iets misgegaan? ${b('shell.undo')} brengt de vorige gegevens terug.`,
      'Uit uw plan gaat nooit iets naar internet.',
    ],
  },
  area: {
    title: 'Gebied',
    purpose:
      'Hier staat waar het om gaat: welke straten er zijn, welk gebied gedekt moet worden, en hoe er wordt gemeten.',
    tasks: [
      {
        title: 'Zeggen welk gebied telt',
        steps: [
          `Zoek bij ${b('area.data')} het vak ${b('area.districts')}.`,
          `Hebt u een bestand met de grens? Druk op ${b('area.openFile')}. Anders: ${b('area.draw')}.`,
          'Zijn er meer wijken in het bestand? Vink aan welke meetellen.',
        ],
      },
      {
        title: 'Een straat niet laten meetellen',
        steps: [
          'Klik op de kaart op de straat, of zoek hem met Ctrl K.',
          `Druk in het paneel op ${b('area.exclude')}.`,
          `Terugdraaien kan bij ${b('area.exclusions')}, met ${b('area.include')}.`,
        ],
      },
      {
        title: 'Een kaart op de achtergrond',
        steps: [
          `Kies bij ${b('baseMap.title')} een kaart. Daarvoor is internet nodig; de app vraagt het eerst.`,
          `Wilt u hem ook zonder internet? Druk op ${b('baseMap.keep')}.`,
        ],
      },
      {
        title: 'Nieuwere straten gebruiken',
        steps: [
          `Druk bij ${b('area.streets')} op ${b('area.otherFile')}, of zoek de wijk opnieuw.`,
          `Kies of u wilt toevoegen, bijwerken of vervangen.`,
          'De app zegt daarna welke koppelingen geen plek meer hebben.',
        ],
      },
    ],
    notes: [`${b('area.measuring')} hoeft u meestal niet te veranderen.`],
  },
  'sub-areas': {
    title: 'Deelgebieden',
    purpose:
      'Hier verdeelt u de wijk in stukken, elk met een eigen contactpersoon. Een appgroep kan een heel deelgebied dekken.',
    tasks: [
      {
        title: 'Een deelgebied tekenen',
        steps: [
          `Druk op ${b('subAreas.draw')}.`,
          'Klik op de kaart de hoeken aan. Teken langs het midden van een straat: elke kant hoort dan bij zijn eigen stuk.',
          `Kies ${b('drawing.street')} als de grens langs straten moet lopen: dan hoeft u alleen kruisingen aan te klikken.`,
          `Druk op ${b('drawing.finish')}.`,
          'Typ een naam en kies een contactpersoon.',
        ],
      },
      {
        title: 'Zonder te tekenen',
        steps: [
          `Druk op ${b('making.otherwise')}.`,
          `Kies ${b('making.way.words')} en schrijf bijvoorbeeld: ten westen van de Stationsweg. Of kies ${b('making.way.streets')}, ${b('making.way.group')}, ${b('making.way.districts')} of ${b('making.way.file')}.`,
          `Bekijk het paarse gebied op de kaart en druk op ${b('making.make')}.`,
        ],
      },
      {
        title: 'De rest in één keer',
        steps: [
          `Druk op ${b('drawing.fill')}. Alles in de wijk dat nog van niemand is, wordt een deelgebied.`,
        ],
      },
      {
        title: 'Grenzen die niet kloppen',
        steps: [
          `Onder de lijst staat ${b('subAreas.conflicts')}: overlap, een strook van niemand, of een stuk buiten de wijk.`,
          `Druk op ${b('subAreas.mendAll')}, of kies per strook van wie hij is.`,
        ],
      },
    ],
    notes: ['Deelgebieden zonder contactpersoon staan bovenaan in de lijst.'],
  },
  'sub-area': {
    title: 'Eén deelgebied',
    purpose:
      'Hier ziet u hoeveel van het deelgebied gedekt is, wie ervoor zorgt en welke groepen er zijn.',
    tasks: [
      {
        title: 'Een contactpersoon aanwijzen',
        steps: [
          `Kies iemand bij ${b('subAreas.contactPersons')}, of typ een nieuwe naam.`,
          `Vul ook ${b('subAreas.deputies')} in: wie het overneemt bij vakantie of ziekte.`,
        ],
      },
      {
        title: 'De grens veranderen',
        steps: [
          `Druk op ${b('subAreas.reshape')}.`,
          'Sleep een hoek. Sleep een klein punt voor een hoek erbij.',
          `Druk op ${b('drawing.finish')}. Het paneel telt onder het slepen mee.`,
        ],
      },
      {
        title: 'In tweeën delen',
        steps: [
          `Kies bij ${b('subAreas.splitAlong')} een straat en druk op ${b('subAreas.split')}.`,
          `Of druk op ${b('drawing.cut')} en teken een lijn dwars door het gebied.`,
        ],
      },
      {
        title: 'Twee deelgebieden samenvoegen',
        steps: [
          `Druk op ${b('drawing.merge')}.`,
          'Klik op het buurgebied dat erbij komt, of kies het in de lijst.',
        ],
      },
    ],
    notes: [`Verwijderd? ${b('shell.undo')} haalt het terug.`],
  },
});
