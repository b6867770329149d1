// zod tries whether it may compile its schemas; the page allows no such thing, and would report that it
// tried. What zod is told is said before zod is there, which has a place for that.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
