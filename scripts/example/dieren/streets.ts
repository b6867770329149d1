import { path, street, type Houses, type Stroke } from '../stroke.ts';

const terraces: Houses = { left: 'odd', right: 'even', plotMetres: 13 };
const mirrored: Houses = { left: 'even', right: 'odd', plotMetres: 13 };
const onLeft: Houses = { left: 'both', right: 'none', plotMetres: 13 };
const onRight: Houses = { left: 'none', right: 'both', plotMetres: 13 };

/** Through roads and collectors. */
const mainRoads: readonly Stroke[] = [
  street(
    'Harderwijkerweg',
    terraces,
    [905, 36],
    [934, 165],
    [944, 345],
    [925, 560],
    [890, 800],
    [862, 1046],
  ),
  street(
    'Admiraal Helfrichlaan',
    terraces,
    [-4, 262],
    [180, 296],
    [420, 345],
    [680, 358],
    [944, 345],
  ),
  street('Parklaan', terraces, [455, 349], [462, 480], [440, 640], [452, 800], [500, 982]),
  street('Mozartlaan', terraces, [909, 668], [700, 656], [560, 668], [440, 655]),
];

/** Along the wood, with houses on the town's side only. */
const edge: readonly Stroke[] = [
  street('Bosrandweg', onRight, [55, 274], [42, 430], [60, 620], [110, 785]),
  street('Heidelaan', onRight, [110, 785], [220, 900], [360, 965], [500, 982]),
  street('Noorderlaan', terraces, [500, 982], [690, 970], [871, 978]),
  street('Spechtlaan', terraces, [441, 627], [330, 618], [200, 640], [66, 650]),
  path([110, 785], [84, 812], [70, 850]),
];

const seaHeroes: readonly Stroke[] = [
  street(
    'Karel Doormanplein',
    onLeft,
    [690, 470],
    [652, 473],
    [643, 482],
    [645, 522],
    [656, 532],
    [692, 535],
    [726, 531],
    [736, 521],
    [735, 482],
    [727, 473],
    [690, 470],
  ),
  street('Van Speykstraat', terraces, [688, 358], [684, 410], [690, 470]),
  street('Piet Heinstraat', terraces, [692, 535], [697, 600], [704, 656]),
  street('Tromplaan', terraces, [461, 504], [560, 496], [644, 502]),
  street('De Ruyterlaan', terraces, [736, 501], [820, 508], [930, 496]),
  street(
    'Witte de Withstraat',
    terraces,
    [446, 600],
    [570, 592],
    [697, 604],
    [800, 614],
    [918, 606],
  ),
  street('Van Galenstraat', terraces, [562, 496], [572, 592]),
  street('Banckerthof', terraces, [567, 547], [484, 553]),
  street('Zoutmanstraat', terraces, [786, 506], [794, 548], [836, 562], [878, 546], [884, 500]),
  street('Van Kinsbergenstraat', terraces, [457, 398], [570, 408], [685, 401]),
  street('Van Brakelstraat', terraces, [461, 451], [570, 455], [688, 444]),
  street(
    'Heemskerkstraat',
    terraces,
    [685, 401],
    [800, 404],
    [858, 412],
    [874, 430],
    [857, 448],
    [800, 454],
    [688, 444],
  ),
];

const composers: readonly Stroke[] = [
  street('Beethovenlaan', terraces, [622, 660], [634, 760], [612, 880], [590, 978]),
  street('Sweelinckstraat', terraces, [470, 868], [540, 876], [612, 870]),
  street('Brahmshof', terraces, [541, 876], [546, 922], [522, 940]),
  street(
    'Haydnring',
    terraces,
    [704, 820],
    [720, 774],
    [762, 764],
    [806, 776],
    [820, 826],
    [804, 872],
    [756, 880],
    [718, 868],
    [704, 820],
  ),
  street('Bachstraat', terraces, [626, 808], [704, 820]),
  street('Schubertstraat', terraces, [820, 826], [888, 838]),
  street('Händelstraat', terraces, [630, 714], [740, 710], [900, 724]),
  street('Chopinstraat', mirrored, [600, 926], [740, 930], [876, 926]),
  street('Vivaldipad', terraces, [766, 660], [758, 712], [762, 764]),
  street('Diepenbrockstraat', terraces, [756, 880], [750, 930], [756, 974]),
  path([448, 751], [520, 772], [580, 750], [632, 765]),
  path([545, 668], [552, 766], [540, 876]),
];

const trees: readonly Stroke[] = [
  street('Lindelaan', terraces, [262, 312], [256, 400], [222, 500], [204, 640]),
  street('Beukenstraat', terraces, [258, 375], [360, 394], [459, 423]),
  street('Iepenstraat', mirrored, [246, 440], [350, 450], [461, 478]),
  street('Esdoornstraat', terraces, [222, 502], [330, 506], [459, 533]),
  street('Meidoornstraat', terraces, [352, 392], [358, 452], [372, 512]),
  street('Elzenhof', terraces, [449, 569], [400, 562], [342, 562]),
  street('Hazelaarstraat', terraces, [209, 568], [262, 560], [282, 574], [288, 622]),
  street('Berkenlaan', terraces, [42, 420], [150, 416], [254, 408]),
  street('Acaciastraat', terraces, [144, 289], [138, 350], [144, 416]),
  street('Wilgenstraat', terraces, [188, 413], [180, 470], [138, 514], [47, 533]),
  street('Populierenstraat', terraces, [209, 568], [140, 588], [56, 590]),
];

const birds: readonly Stroke[] = [
  street('Wielewaallaan', terraces, [140, 646], [185, 760], [280, 850], [390, 900], [474, 908]),
  street('Merelstraat', mirrored, [240, 633], [262, 735], [340, 800], [455, 822]),
  street('Lijsterstraat', terraces, [328, 618], [338, 690], [385, 735], [448, 751]),
  street('Vinkenstraat', terraces, [226, 903], [262, 836], [296, 770]),
  street('Zwaluwstraat', terraces, [372, 808], [380, 896]),
  street('Mezenpad', terraces, [264, 738], [342, 698]),
  street('Kievitshof', terraces, [300, 942], [286, 984], [250, 1004], [222, 984]),
];

const flowers: readonly Stroke[] = [
  street('Spoorstraat', onLeft, [58, 72], [260, 70], [505, 82]),
  street('Veldweg', terraces, [55, 274], [46, 170], [58, 72]),
  street('Stationsweg', onLeft, [505, 82], [700, 92], [922, 96]),
  street('Tuinlaan', terraces, [524, 352], [514, 260], [516, 160], [505, 82]),
  street('Irisstraat', terraces, [47, 182], [180, 190], [350, 205], [514, 222]),
  street('Rozenstraat', mirrored, [48, 126], [260, 132], [512, 150]),
  street('Tulpstraat', terraces, [108, 283], [104, 240], [114, 186]),
  street('Anjerstraat', terraces, [290, 318], [288, 260], [298, 200]),
  street('Violenstraat', terraces, [516, 285], [400, 266], [290, 260]),
  street('Dahliastraat', terraces, [250, 196], [244, 131], [250, 70]),
  street('Zonnebloemlaan', terraces, [514, 186], [700, 218], [938, 222]),
  street('Asterstraat', terraces, [606, 357], [598, 280], [606, 203]),
  street('Korenbloemstraat', terraces, [800, 355], [810, 290], [806, 226]),
  street('Klaproosstraat', terraces, [600, 285], [700, 296], [809, 290]),
  street('Seringenstraat', terraces, [632, 208], [622, 145], [632, 89]),
  street('Ridderspoorstraat', terraces, [622, 142], [760, 158], [932, 158]),
];

export const dierenStreets: readonly Stroke[] = [
  ...mainRoads,
  ...edge,
  ...seaHeroes,
  ...composers,
  ...trees,
  ...birds,
  ...flowers,
];
