import type { Pages } from '../article.ts';

/** The people, what they get, and what is kept. */
export const people: Pages<
  'sign-ups' | 'people' | 'circle' | 'alarm' | 'share' | 'report' | 'signs' | 'keeping' | 'words'
> = (b) => ({
  'sign-ups': {
    title: 'Aanmeldingen',
    purpose:
      'Bewoners melden zich aan met een e-mail. Hier leest u die in, plaatst u ze bij de goede groep en geeft u ze door aan de contactpersoon.',
    tasks: [
      {
        title: 'Bewoners uitnodigen',
        steps: [
          `Ga naar ${b('signUps.tabs.invite')} en vul uw e-mailadres in.`,
          `Druk op ${b('signUps.invite.copy')} en deel de link, of op ${b('signUps.invite.print')} en hang de poster op.`,
        ],
      },
      {
        title: 'Aanmeldingen inlezen',
        steps: [
          `Ga naar ${b('signUps.tabs.post')} en druk op ${b('signUps.add')}.`,
          `Plak de tekst van de e-mails, of druk op ${b('signUps.files')}.`,
          'Kijk na wat gevonden is, en voeg het toe.',
        ],
      },
      {
        title: 'Bewoners plaatsen',
        steps: [
          'Is het adres duidelijk? Dan plaatst u ze allemaal met één knop boven de lijst.',
          `De andere opent u een voor een. Kies het deelgebied en druk op ${b('signUps.place')}.`,
        ],
      },
      {
        title: 'Doorgeven aan de contactpersoon',
        steps: [
          `Ga naar ${b('signUps.tabs.hand-over')}.`,
          `Druk op ${b('signUps.handOver.draft')}, of bewaar de ${b('signUps.handOver.card')}.`,
          `Gedaan? Druk op ${b('signUps.handOver.done')}.`,
        ],
      },
      {
        title: 'Iemand wil weten wat u bewaart, of wil weg',
        steps: [
          `Ga naar ${b('signUps.tabs.privacy')} en zoek de persoon bij ${b('privacy.find')}.`,
          `Druk op ${b('privacy.copy')}, of op ${b('privacy.erase')}. Wissen kan niet ongedaan worden gemaakt.`,
        ],
      },
    ],
    notes: [
      'De contactpersoon krijgt naam en mobiel nummer, en verder niets.',
      `Bij ${b('privacy.due')} staat wie u misschien niet meer hoeft te bewaren.`,
    ],
  },
  people: {
    title: 'Beheerders',
    purpose:
      'Hier staan de mensen die iets doen: beheerders van groepen, contactpersonen van deelgebieden, en wie ernaast staat, zoals de wijkagent.',
    tasks: [
      {
        title: 'Iemand toevoegen',
        steps: [
          `Druk op ${b('people.add')} en typ de naam.`,
          `Vul het nummer in en kies een ${b('people.roles')}.`,
          'Bij een groep of deelgebied kunt u deze persoon nu kiezen.',
        ],
      },
      {
        title: 'Iemand weghalen',
        steps: [
          `Open de persoon en druk op ${b('people.remove')}. Dat kan ongedaan worden gemaakt.`,
          `Moet iemand echt overal weg? Druk op ${b('privacy.find')} en daar op ${b('privacy.erase')}.`,
        ],
      },
      {
        title: 'Verder',
        steps: [
          `${b('circle.title')}: wie doet mee in de groep van alle beheerders.`,
          `${b('alarm.title')}: welke beheerders horen bij een plek.`,
        ],
      },
    ],
    notes: ['Bewaar niet meer dan u nodig hebt. Vraag de mensen eerst of het goed is.'],
  },
  circle: {
    title: 'Beheerderskring',
    purpose:
      'De kring is de groep van alle beheerders samen. Hier houdt u bij wie is uitgenodigd en wie meedoet.',
    tasks: [
      {
        title: 'Beheerders uitnodigen',
        steps: [
          `Pas bij ${b('circle.invitation')} de tekst aan als u wilt.`,
          `Kies een beheerder en druk op ${b('circle.invite')}. U verstuurt het bericht zelf.`,
          `Zet de ${b('circle.status')} op uitgenodigd, en later op doet mee.`,
        ],
      },
      {
        title: 'Een lijst voor de beheerders',
        steps: [
          'Vink bij elke beheerder aan of collega’s naam en nummer mogen zien. Alleen als die persoon dat zei.',
          `Druk op ${b('circle.exportSave')}.`,
        ],
      },
    ],
    notes: ['De lijst is voor de beheerders zelf, niet voor de gemeente.'],
  },
  alarm: {
    title: 'Wie waarschuwen?',
    purpose:
      'Is er iets aan de hand? Bel eerst 112. Daarna ziet u hier welke groepen bij de plek horen, en wie ze beheert.',
    tasks: [
      {
        title: 'De beheerders waarschuwen',
        steps: [
          'Bel eerst: 112 bij spoed, anders 0900-8844.',
          `Wijs de plek aan op de kaart, of kies een straat bij ${b('alarm.where')}.`,
          `Vul bij ${b('alarm.called')} in of er gebeld is.`,
          `Vul bij ${b('alarm.message')} in wat u ziet.`,
          'Druk bij een beheerder op WhatsApp. Het bericht gaat pas weg als u het daar verstuurt.',
        ],
      },
    ],
    notes: ['De app bewaart hier niets van.'],
  },
  share: {
    title: 'Delen',
    purpose:
      'Hier maakt u wat anderen krijgen: het rapport en de bestanden voor de gemeente, het plan voor een collega, en de back-up voor uzelf.',
    tasks: [
      {
        title: 'Voor de gemeente',
        steps: [
          `Druk op ${b('reporting.open')} voor een rapport met kaart en cijfers.`,
          `Wil de gemeente het in hun eigen kaart? Kies bij ${b('gis.title')} een bestand en druk op ${b('gis.save')}.`,
          `Borden aanvragen? Druk op ${b('signs.open')}.`,
        ],
      },
      {
        title: 'Voor een collega',
        steps: [
          `Kies bij ${b('keeping.colleague')} of de personen meegaan.`,
          `Gaan er personen mee? Vink ${b('keeping.encrypt')} aan.`,
          `Druk op ${b('keeping.save')} en stuur het bestand.`,
        ],
      },
      {
        title: 'Een plan terugkrijgen',
        steps: [
          `Druk bij ${b('receiving.title')} op ${b('receiving.open')}.`,
          `Kies ${b('receiving.view')} of ${b('receiving.merge')}. U ziet eerst wat er verschilt.`,
        ],
      },
      {
        title: 'Voor uzelf',
        steps: [`Druk bij ${b('keeping.backup')} op ${b('keeping.backupNow')}.`],
      },
    ],
    notes: ['In het rapport en de bestanden voor de gemeente staan geen personen.'],
  },
  report: {
    title: 'Rapport voor de gemeente',
    purpose:
      'Het rapport laat op papier zien wat gedekt is en wat niet: een kaart, de cijfers, de groepen en de witte vlekken met huisnummers.',
    tasks: [
      {
        title: 'Een rapport maken',
        steps: [
          `Kies bij ${b('reporting.parts')} wat erin moet.`,
          `Kies bij ${b('reporting.form')} een PDF of een webpagina.`,
          `Druk op ${b('reporting.look')} om het eerst te zien.`,
          `Druk op ${b('reporting.save')}.`,
        ],
      },
      {
        title: 'Ook laten zien wat u van plan bent',
        steps: [
          `Toon eerst een scenario: kies het bij ${b('scenarios.title')}.`,
          'Maak dan het rapport. Het scenario staat naast hoe het nu is.',
        ],
      },
      {
        title: 'Een contactpersoon meesturen',
        steps: [
          `Druk op ${b('reporting.contactsOpen')}`,
          'Kies wie de gemeente mag bereiken. Alleen wie toestemming gaf, kan mee.',
          'Kijk na welke regels precies van uw apparaat gaan.',
        ],
      },
    ],
  },
  signs: {
    title: 'Borden',
    purpose:
      'De app stelt voor waar borden van de buurtapp kunnen staan. De gemeente wil daar meestal een kaartje van.',
    tasks: [
      {
        title: 'Borden voorstellen',
        steps: [
          `Kies bij ${b('signs.where')} of u er twee per groep wilt, of bij elke ingang een.`,
          `Druk op ${b('signs.propose')}.`,
        ],
      },
      {
        title: 'Een bord verplaatsen of weghalen',
        steps: [
          'Sleep het bord op de kaart, of kies het in de lijst.',
          `Weghalen: druk op ${b('signs.remove')}.`,
        ],
      },
      {
        title: 'Een bord erbij',
        steps: [
          `Kies bij ${b('signs.addOnMap')} een groep, en wijs de plek aan op de kaart.`,
          `Of kies er een bij ${b('signs.addAtEntrance')}.`,
        ],
      },
    ],
    notes: ['De borden staan in het rapport, op een eigen kaart.'],
  },
  keeping: {
    title: 'Bewaren en back-up',
    purpose:
      'Alles wat u doet, wordt vanzelf bewaard in deze browser. Maak daarnaast af en toe een back-up: een bestand buiten de browser.',
    tasks: [
      {
        title: 'Een back-up maken',
        steps: [
          `Ga naar ${b('share.title')} en zoek ${b('keeping.backup')}.`,
          `Druk op ${b('keeping.backupNow')}.`,
          `Wilt u dat het vanzelf gaat? Druk op ${b('keeping.chooseFolder')}. Dat kan in Chrome en Edge op een computer.`,
        ],
      },
      {
        title: 'Op een ander apparaat verder',
        steps: [
          'Neem de back-up mee, bijvoorbeeld op een USB-stick.',
          `Open daar Buurtdekking en kies ${b('start.open')}.`,
        ],
      },
      {
        title: 'Terug naar hoe het was',
        steps: [
          `Eén stap: ${b('shell.undo')}.`,
          `Verder terug: kies bij ${b('share.title')} onder ${b('keeping.versions')} een versie en druk op ${b('keeping.restore')}.`,
        ],
      },
    ],
    notes: [
      'Leegt u de browser, of gaat het apparaat stuk? Dan is het plan weg, behalve wat in een back-up staat.',
      'Een back-up bevat namen en nummers. Bewaar hem waar alleen u bij kunt.',
    ],
  },
  words: {
    title: 'Woordenlijst',
    purpose: 'Wat de woorden in deze app betekenen.',
    tasks: [],
  },
});
