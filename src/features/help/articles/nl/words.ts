import type { HelpTexts } from '../article.ts';

export const words: HelpTexts['words'] = {
  plan: {
    word: 'plan',
    meaning: 'Alles van één wijk bij elkaar: de gegevens, de groepen en wat u besloot.',
  },
  district: {
    word: 'wijkgrens',
    meaning: 'De rand van het gebied dat gedekt moet worden. Straten erbuiten tellen niet mee.',
  },
  subArea: {
    word: 'deelgebied',
    meaning: 'Een stuk van de wijk met een eigen naam, kleur en contactpersoon.',
  },
  appGroup: {
    word: 'appgroep',
    meaning: 'Een groep buren in WhatsApp, Signal of een andere app.',
  },
  use: {
    word: 'gebruik',
    meaning: 'Waar een groep voor is: veiligheid, sociaal, of ertussenin.',
  },
  coverage: {
    word: 'dekking',
    meaning: 'Welk deel van de straten bij een appgroep hoort.',
  },
  side: {
    word: 'kant',
    meaning:
      'Elke straat heeft er twee, meestal even en oneven. Ze kunnen bij verschillende groepen horen.',
  },
  gap: {
    word: 'witte vlek',
    meaning: 'Een aaneengesloten stuk waar nog geen groep is.',
  },
  overlap: {
    word: 'overlap',
    meaning: 'Een stuk dat door meer dan één groep wordt gedekt.',
  },
  notCounted: {
    word: 'telt niet mee',
    meaning: 'Een straat die geen dekking nodig heeft, bijvoorbeeld omdat er niemand woont.',
  },
  administrator: {
    word: 'beheerder',
    meaning: 'Wie een appgroep leidt en mensen toelaat.',
  },
  contactPerson: {
    word: 'contactpersoon',
    meaning: 'Wie voor een deelgebied zorgt en nieuwe bewoners in de groep zet.',
  },
  deputy: {
    word: 'plaatsvervanger',
    meaning: 'Wie het overneemt als de beheerder of contactpersoon er niet is.',
  },
  circle: {
    word: 'beheerderskring',
    meaning: 'De groep van alle beheerders van de wijk, vaak met de wijkagent.',
  },
  signUp: {
    word: 'aanmelding',
    meaning: 'Een bericht van iemand die mee wil doen.',
  },
  scenario: {
    word: 'scenario',
    meaning: 'Een plan voor later, naast hoe het nu is.',
  },
  backup: {
    word: 'back-up',
    meaning: 'Het hele plan in een bestand buiten de browser.',
  },
  version: {
    word: 'eerdere versie',
    meaning: 'Hoe het plan eerder was, vanzelf bewaard op dit apparaat.',
  },
};
