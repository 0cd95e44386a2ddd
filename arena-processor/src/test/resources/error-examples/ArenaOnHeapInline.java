package errors;

import io.github.lightarena.annotation.*;

interface Vect {}

@ArenaValue
record Vec3Record(double x) implements Vect {}

@ArenaValue
record RayRecord(@OnHeap @Inline(Vec3Record.class) Vect origin) {}
//                                                      ^ ArenaOnHeapInline
