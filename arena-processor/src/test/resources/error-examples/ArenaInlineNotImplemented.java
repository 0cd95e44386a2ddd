package errors;

import io.github.lightarena.annotation.*;

interface Vect {}

@ArenaValue
record Vec3Record(double x, double y, double z) {}

@ArenaValue
record RayRecord(@Inline(Vec3Record.class) Vect origin) {}
//                                              ^ ArenaInlineNotImplemented
