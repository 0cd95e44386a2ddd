package errors;

import io.github.lightarena.annotation.*;

record Vec3(double x, double y, double z) {}

@ArenaValue
record RayRecord(Vec3 origin, Vec3 direction) {}
//                    ^ ArenaNestedNotValue
//                                 ^ ArenaNestedNotValue

@ArenaValue
record PathRecord(java.util.List<Vec3> corners, Vec3[] ends, java.util.Optional<Vec3> middle) {}
//                                     ^ ArenaNestedNotValue
//                                                     ^ ArenaNestedNotValue
//                                                                                    ^ ArenaNestedNotValue
