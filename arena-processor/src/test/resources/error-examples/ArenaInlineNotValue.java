package errors;

import io.github.lightarena.annotation.*;

interface Vect {}

record Vec3Record(double x, double y, double z) implements Vect {}

@ArenaValue
record RayRecord(@Inline(Vec3Record.class) Vect origin, @Inline(int.class) Vect direction) {}
//                                              ^ ArenaInlineNotValue
//                                                                              ^ ArenaInlineNotValue
