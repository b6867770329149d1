// The import zones: a folder may only import what stands below it.
//
//   app -> features -> {map, storage, services, workers, state, ui, i18n} -> geo
//   geo: cli -> {engine, planner, text, formats} -> streets -> plan -> geometry
//
// tests/zones.test.ts plants wrong imports and expects this file to catch them.

const forbid = (name, from, to, extra = {}) => ({
  name,
  severity: 'error',
  from: { path: from, ...extra.from },
  to: { path: to, ...extra.to },
});

const SIDE_EFFECT_PACKAGES =
  '^(node_modules/)?(react|react-dom|@mantine|@tabler|dexie|yjs|zustand|comlink|maplibre-gl|terra-draw|i18next|react-i18next|react-hook-form)(/|$|-)';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    forbid('core-sees-no-app', '^geo/', '^(src|tests|scripts)/', {
      from: { pathNot: '\\.test\\.ts$' },
    }),
    forbid('core-sees-no-browser-library', '^geo/', SIDE_EFFECT_PACKAGES),
    forbid('geometry-knows-nobody', '^geo/geometry/', '^geo/(?!geometry/|result\\.ts)', {
      from: { pathNot: '\\.test\\.ts$' },
    }),
    forbid('plan-knows-geometry-only', '^geo/plan/', '^geo/(?!plan/|geometry/|result\\.ts)'),
    forbid(
      'streets-know-plan-and-geometry',
      '^geo/streets/',
      '^geo/(?!streets/|plan/|geometry/|result\\.ts)',
    ),
    forbid('engine-knows-no-peer', '^geo/engine/', '^geo/(planner|text|formats|cli)'),
    forbid('planner-knows-no-format', '^geo/planner/', '^geo/(text|formats|cli)'),
    forbid('text-knows-streets-only', '^geo/text/', '^geo/(engine|planner|formats|cli)'),
    forbid('formats-know-no-engine', '^geo/formats/', '^geo/(engine|planner|text|cli)'),
    forbid('features-never-import-each-other', '^src/features/([^/]+)/', '^src/features/', {
      to: { pathNot: '^src/features/$1/' },
    }),
    forbid('features-see-no-app', '^src/features/', '^src/app/'),
    forbid(
      'services-point-down',
      '^src/(map|storage|services|workers|state|ui|i18n)/',
      '^src/(app|features)/',
    ),
    forbid('ui-has-no-domain', '^src/ui/', '^(geo|src/(map|storage|services|workers|state))/'),
    forbid('i18n-stands-alone', '^src/i18n/', '^src/(?!i18n/)'),
    forbid('only-map-owns-maplibre', '^src/(?!map/)', '^(node_modules/)?(maplibre-gl|terra-draw)'),
    forbid(
      'only-storage-owns-the-database',
      '^src/(?!storage/)',
      '^(node_modules/)?(dexie|yjs)(/|$)',
    ),
    forbid('product-sees-no-tests', '^(geo|src)/', '^tests/', {
      from: { pathNot: '\\.test\\.tsx?$' },
    }),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|woff2|json)(\\?|$)|^virtual:' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      conditionNames: ['import', 'types', 'default'],
      exportsFields: ['exports'],
    },
  },
};
