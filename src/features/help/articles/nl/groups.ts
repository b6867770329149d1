import type { Pages } from '../article.ts';

/** The groups, what they cover, and how to cover the rest. */
export const groups: Pages<
  'groups' | 'group' | 'gaps' | 'street' | 'extend' | 'scenarios' | 'rules'
> = (b) => ({
  groups: {
    title: 'Appgroepen',
    purpose:
      'Hier staan alle appgroepen van de wijk: waarvoor ze zijn, wie ze beheert en welke straten erbij horen.',
    tasks: [
      {
        title: 'Een groep invullen',
        steps: [
          `Druk op ${b('groups.add')}.`,
          `Typ de naam en kies het gebruik: ${b('groups.useSafety')}, ${b('groups.useMixed')} of ${b('groups.useSocial')}.`,
          `Druk weer op ${b('groups.add')}. Daarna wijst u de straten aan.`,
        ],
      },
      {
        title: 'Zien welke groep aandacht vraagt',
        steps: [
          'Een driehoek voor de naam betekent dat er iets ontbreekt, bijvoorbeeld een beheerder.',
          `Zijn er veel groepen? Kies bij ${b('groups.order')}: ${b('groups.orders.warnings')}.`,
        ],
      },
      {
        title: 'Teksten voor de groepen',
        steps: [
          `Druk op ${b('rules.title')} voor huisregels, een welkomstbericht en een uitnodiging.`,
        ],
      },
    ],
    notes: [
      'Een sociale groep telt niet mee voor veiligheid. Wat ertussenin zit, telt wel mee.',
      'Zet geen link om in de groep te komen in een naam of notitie.',
    ],
  },
  group: {
    title: 'Eén appgroep',
    purpose:
      'Hier zegt u welke straten bij de groep horen, wie de groep beheert en hoeveel leden er zijn.',
    tasks: [
      {
        title: 'Straten op de kaart aanwijzen',
        steps: [
          `Druk op ${b('groups.pick')}.`,
          `Kies wat een klik betekent: een hele ${b('groups.pickParts.street')}, één ${b('groups.pickParts.side')}, een ${b('groups.pickParts.block')} tussen zijstraten, of een ${b('groups.pickParts.stretch')}. Met ${b('groups.pickParts.paint')} veegt u over de straten.`,
          'Klik op de straten. Nog eens klikken haalt ze weer weg.',
          `Druk op ${b('groups.pickDone')}.`,
        ],
      },
      {
        title: 'Een lijst plakken',
        steps: [
          `Druk op ${b('groups.list')}.`,
          'Plak de lijst zoals u hem kreeg, bijvoorbeeld uit een e-mail.',
          'Kijk na wat de app ervan maakte. Waar iets niet zeker is, vraagt de app het.',
          'Druk op de knop om toe te voegen.',
        ],
      },
      {
        title: 'Een deel van een straat',
        steps: [
          `Druk op ${b('groups.addPart')} en kies de straat.`,
          `Kies welk deel: één kant, huisnummers, tussen zijstraten of een stuk in meters.`,
          `Druk op ${b('groups.linkAdd')}.`,
        ],
      },
      {
        title: 'Een heel deelgebied',
        steps: [
          `Kies het bij ${b('groups.addSubArea')}. Verandert de grens, dan verandert de dekking mee.`,
        ],
      },
      {
        title: 'Een te grote groep splitsen',
        steps: [
          `Druk onderaan bij ${b('groups.actions')} op ${b('groups.split')}.`,
          'Kies langs welke straat, en welke kant een nieuwe groep krijgt.',
        ],
      },
    ],
    notes: [
      `Stopt een groep? Vink ${b('groups.archived')} aan. Dan blijft bewaard wat de groep dekte.`,
      'Zorg voor twee beheerders per groep. Bij één staat er een waarschuwing.',
    ],
  },
  gaps: {
    title: 'Dekking',
    purpose:
      'Hier ziet u hoeveel van de wijk gedekt is, waar nog niets is, en waar juist meer groepen zijn.',
    tasks: [
      {
        title: 'De witte vlekken langslopen',
        steps: [
          `Druk bij ${b('gaps.list')} op de pijl ${b('gaps.next')}. De grootste komt eerst.`,
          'De kaart laat zien waar hij ligt, en het paneel welke huisnummers het zijn.',
          `Hoort hij bij een groep? Kies die bij ${b('gaps.addToGroup')}.`,
        ],
      },
      {
        title: 'Eén straat bekijken',
        steps: [
          `Kies bij ${b('gaps.streets')} welke straten u wilt zien: ${b('gaps.filterUncovered')}, ${b('gaps.filterPartly')} of ${b('gaps.filterCovered')}.`,
          'Kies een straat in de lijst, of klik hem aan op de kaart.',
        ],
      },
      {
        title: 'Per deelgebied vergelijken',
        steps: [`Kijk bij ${b('gaps.subAreas')} waar het meeste werk ligt.`],
      },
      {
        title: 'Overlap nakijken',
        steps: [
          `Kijk bij ${b('gaps.overlaps')} welke stukken door meer groepen worden gedekt.`,
          'Overlap is niet fout. Wel handig om te weten wie waar berichten plaatst.',
        ],
      },
    ],
    notes: [
      'Een straat is gedekt als beide kanten helemaal bij een groep horen.',
      `Staat er ${b('gaps.notPlaced')}? Dan staat die straat niet in de gegevens, en telt de keuze niet mee.`,
    ],
  },
  street: {
    title: 'Eén straat of witte vlek',
    purpose: 'Hier ziet u per kant en per huisnummer wie welk stuk dekt.',
    tasks: [
      {
        title: 'Lezen wie wat dekt',
        steps: [
          `Kijk bij ${b('gaps.sides')}. Elke balk is een kant van de straat.`,
          'De huisnummers die nog niet gedekt zijn, staan erbij.',
        ],
      },
      {
        title: 'Aan een groep toevoegen',
        steps: [
          `Kies een groep bij ${b('gaps.addStreetToGroup')}. Van een witte vlek heet dat ${b('gaps.addToGroup')}: alleen het stuk dat nog niet gedekt is, komt erbij.`,
        ],
      },
      {
        title: 'Niet laten meetellen',
        steps: [
          `Wonen er geen mensen, of hoort de straat ergens anders bij? Druk op ${b('area.exclude')}.`,
        ],
      },
    ],
  },
  extend: {
    title: 'Uitbreiden',
    purpose:
      'De app zoekt hoe u de hele wijk dekt: welke groepen straten erbij kunnen nemen, en waar een nieuwe groep nodig is. U beslist.',
    tasks: [
      {
        title: 'Voorstellen laten zoeken',
        steps: [
          `Open ${b('extending.wishes')} en vul in hoeveel leden een groep hoogstens heeft, en hoeveel huishoudens er ongeveer meedoen.`,
          'Een spoorlijn of drukke weg die niemand oversteekt? Zet die er ook bij.',
          `Druk op ${b('extending.find')}. Stoppen mag altijd: het beste plan tot dan toe blijft staan.`,
        ],
      },
      {
        title: 'Een voorstel beoordelen',
        steps: [
          'Kies een voorstel in de lijst. U ziet de straten, de huishoudens en waarom de app dit voorstelt.',
          `Goed? Druk op ${b('extending.accept')} en kies een scenario.`,
          `Bijna goed? Druk op ${b('extending.lock')} om het vast te houden, en zoek opnieuw naar de rest.`,
          `Niet goed? Druk op ${b('extending.reject')} of ${b('extending.rejectNew')}.`,
        ],
      },
      {
        title: 'Te volle groepen en dubbele straten',
        steps: [
          `Open bij ${b('extending.balance')} de regel ${b('extending.balanceOpen')}.`,
          'Kies per voorstel of u het zo wilt plannen.',
        ],
      },
    ],
    notes: [
      'Wat u overneemt, komt in een scenario. Uw groepen van nu veranderen er niet door.',
      'Voor elke nieuwe groep is een beheerder nodig. Zoek die eerst.',
    ],
  },
  scenarios: {
    title: 'Scenario’s',
    purpose:
      'Een scenario is een plan voor later: nieuwe groepen, en straten die een groep erbij neemt. Wat er nu is, blijft zoals het is.',
    tasks: [
      {
        title: 'Iets plannen',
        steps: [
          `Druk op ${b('scenarios.add')}, geef een naam en druk op ${b('scenarios.make')}.`,
          'Boven in beeld staat nu dat u in een scenario werkt.',
          'Maak groepen en koppel straten zoals u gewend bent. Dat is allemaal gepland.',
          `Klaar? Druk op ${b('scenarios.toNow')}.`,
        ],
      },
      {
        title: 'Vergelijken met nu',
        steps: [
          `Kijk in de tabel ${b('scenarios.compare')}.`,
          `Toon het scenario en druk op ${b('scenarios.compareMap')}: op de kaart schuift u dan tussen nu en straks.`,
        ],
      },
      {
        title: 'Waarmaken wat gelukt is',
        steps: [
          'Open het scenario.',
          'Zet bij elke groep hoe ver u bent: voorgesteld, gevraagd of toegezegd.',
          `Is de groep er echt? Druk op ${b('scenarios.makeReal')}. Alles tegelijk: ${b('scenarios.makeAllReal')}.`,
        ],
      },
    ],
  },
  rules: {
    title: 'Huisregels en teksten',
    purpose:
      'Hier staan teksten die u kunt delen: huisregels, een welkomstbericht, de SAAR-kaart, preventietips en uitnodigingen.',
    tasks: [
      {
        title: 'Een tekst delen',
        steps: [
          `Kies bij ${b('rules.kind')} welke tekst u wilt.`,
          `Kies de taal en het gebruik van de groep.`,
          `Druk op ${b('rules.copy')} en plak de tekst in de groep. Of maak hem ${b('rules.card')}, of ${b('rules.print')}.`,
        ],
      },
      {
        title: 'Een tekst aanpassen',
        steps: [
          `Verander de tekst in het vak ${b('rules.text')}. Laat staan wat tussen accolades staat, zoals {wijk}: dat vult de app in.`,
          `Spijt? Druk op ${b('rules.reset')}.`,
        ],
      },
    ],
    notes: ['SAAR: Signaleer, Alarmeer 112, App, Reageer. Eerst bellen, dan pas appen.'],
  },
});
