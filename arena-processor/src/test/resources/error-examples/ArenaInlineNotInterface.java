package errors;

import io.github.lightarena.annotation.*;

@ArenaValue
record Vec3Record(double x, double y, double z) {}

@ArenaValue
record RayRecord(@Inline(Vec3Record.class) Vec3Record origin, @Inline(Vec3Record.class) int n) {}
//                                                    ^ ArenaInlineNotInterface
//                                                                                          ^ ArenaInlineNotInterface
