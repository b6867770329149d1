import { path, street, type Houses, type Stroke } from '../stroke.ts';

const villas: Houses = { left: 'odd', right: 'even', plotMetres: 20 };
const onLeft: Houses = { left: 'both', right: 'none', plotMetres: 20 };
const onRight: Houses = { left: 'none', right: 'both', plotMetres: 20 };

const mainRoads: readonly Stroke[] = [
  street('Oude Postweg', villas, [-10, 772], [200, 836], [450, 866], [720, 852], [1010, 800]),
  street('Tolweg', villas, [930, -10], [948, 200], [922, 450], [948, 650], [978, 806]),
  street('Boszoom', onRight, [90, 20], [52, 190], [62, 380], [24, 600], [34, 785]),
  street('Hogeweg', villas, [88, 26], [300, 62], [600, 42], [936, 60]),
];

const park: readonly Stroke[] = [
  street(
    'Vijverlaan',
    onLeft,
    [470, 440],
    [392, 458],
    [355, 520],
    [384, 578],
    [470, 602],
    [556, 580],
    [587, 520],
    [550, 460],
    [470, 440],
  ),
  street(
    'Emmaplein',
    onLeft,
    [395, 58],
    [398, 136],
    [408, 146],
    [446, 149],
    [484, 146],
    [494, 136],
    [497, 50],
  ),
  street('Oprijlaan', villas, [446, 149], [462, 300], [470, 440]),
  street('Koetshuislaan', villas, [556, 580], [640, 660], [700, 750], [730, 850]),
  street('Orangerielaan', villas, [384, 578], [310, 670], [255, 760], [228, 840]),
  street('Jachtlaan', villas, [587, 520], [750, 503], [924, 476]),
  street('Tuinmanshof', villas, [352, 616], [322, 588], [316, 552]),
  street('Koetsierslaan', villas, [634, 515], [628, 570], [596, 618]),
  street('Boslaan', villas, [355, 520], [200, 504], [42, 484]),
  path([470, 440], [452, 500], [486, 550], [470, 602]),
];

const trees: readonly Stroke[] = [
  street('Beukenlaan', villas, [335, 640], [390, 662], [470, 670], [560, 656], [618, 636]),
  street('Eikenlaan', villas, [646, 667], [676, 600], [682, 508]),
  street('Lindelaan', villas, [690, 508], [656, 424], [570, 392], [467, 396]),
  street('Kastanjelaan', villas, [466, 368], [360, 388], [286, 440], [268, 510]),
  street('Iepenlaan', villas, [262, 510], [272, 590], [318, 660]),
];

const painters: readonly Stroke[] = [
  street('Rembrandtlaan', villas, [284, 710], [380, 730], [480, 736], [590, 724], [676, 700]),
  street('Vermeerlaan', villas, [250, 774], [350, 796], [490, 804], [620, 792], [714, 776]),
  street('Frans Halslaan', villas, [450, 669], [440, 735], [452, 803]),
  street('Jozef Israëlslaan', villas, [548, 731], [562, 798], [552, 861]),
  street('Jan Steenpad', villas, [348, 796], [340, 857]),
  street('Ruysdaellaan', villas, [690, 728], [780, 690], [820, 600], [806, 494]),
  street('Hobbemalaan', villas, [722, 800], [830, 764], [890, 690], [890, 580], [930, 545]),
  street('Van Goyenlaan', villas, [738, 504], [748, 606], [736, 714]),
  street('Mesdaglaan', villas, [796, 676], [870, 722]),
  street('Ostadelaan', villas, [842, 757], [900, 822]),
  street('Paulus Potterlaan', villas, [677, 590], [750, 606], [820, 600], [890, 596]),
];

const blossoms: readonly Stroke[] = [
  street('Meidoornlaan', villas, [778, 500], [740, 410], [640, 346], [465, 336]),
  street('Wilgenlaan', villas, [926, 392], [830, 330], [720, 276], [580, 264], [460, 280]),
  street('Esdoornlaan', villas, [946, 220], [820, 196], [640, 188], [453, 216]),
  street('Acacialaan', villas, [495, 112], [640, 116], [800, 128], [942, 130]),
  street('Goudenregenlaan', villas, [656, 424], [690, 370], [724, 278]),
  street('Seringenlaan', villas, [600, 264], [608, 192], [600, 114]),
  street('Jasmijnlaan', villas, [780, 192], [786, 128], [776, 52]),
  street('Ligusterlaan', villas, [758, 292], [790, 240], [780, 192]),
  street('Clematislaan', villas, [868, 203], [872, 130]),
  street('Kamperfoeliepad', villas, [702, 188], [694, 119], [700, 45]),
  street('Magnoliahof', villas, [850, 342], [864, 290], [856, 248]),
  street('Hulstlaan', villas, [752, 432], [840, 428], [923, 438]),
];

const writers: readonly Stroke[] = [
  street('Vondellaan', villas, [463, 308], [340, 326], [240, 390], [206, 505]),
  street('Bilderdijklaan', villas, [457, 250], [330, 256], [220, 300], [150, 390], [136, 496]),
  street('Tollenslaan', villas, [451, 190], [300, 186], [170, 220], [57, 300]),
  street('Da Costalaan', villas, [397, 112], [270, 122], [150, 110], [66, 112]),
  street('Jacob Catslaan', villas, [340, 398], [310, 338], [292, 264]),
  street('Staringlaan', villas, [330, 256], [336, 188], [324, 118]),
  street('Potgieterlaan', villas, [180, 216], [196, 116], [186, 44]),
  street('Multatulihof', villas, [128, 244], [152, 278], [150, 312]),
  street('Gorterlaan', villas, [52, 212], [110, 172], [190, 162]),
  street('Huygenslaan', villas, [166, 360], [116, 354], [62, 386]),
];

const birds: readonly Stroke[] = [
  street('Nachtegaallaan', villas, [206, 505], [206, 590], [235, 680], [284, 710]),
  street('Merellaan', villas, [136, 496], [136, 600], [172, 710], [240, 800]),
  street('Fazantlaan', villas, [24, 620], [140, 622], [212, 620]),
  street('Patrijslaan', villas, [170, 706], [100, 716], [30, 708]),
  street('Koekoeklaan', villas, [112, 715], [106, 765], [126, 812]),
  street('Uilenhof', villas, [135, 560], [72, 552]),
  street('Kwartelpad', villas, [78, 621], [84, 714]),
];

export const brediusStreets: readonly Stroke[] = [
  ...mainRoads,
  ...park,
  ...trees,
  ...painters,
  ...blossoms,
  ...writers,
  ...birds,
];
