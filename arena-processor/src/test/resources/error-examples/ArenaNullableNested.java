package errors;

import io.github.lightarena.annotation.*;

@ArenaValue
record Vec3Record(double x) {}

@ArenaValue
record RayRecord(@Nullable Vec3Record origin) {}
//                                    ^ ArenaNullableNested
