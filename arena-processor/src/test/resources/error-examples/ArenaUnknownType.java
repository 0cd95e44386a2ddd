package errors;

import io.github.lightarena.annotation.*;

@ArenaValue
record RayRecord(Vec3View origin) {}
//               ^ cant.resolve.location
//< ArenaUnknownType

class Outer {
  @ArenaValue
  record TreeRecord(@Nullable Tree left) {}
  //                          ^ cant.resolve.location
//^ ArenaUnknownType
}

// What the compiler calls by no name it reports alone.
@ArenaValue
record SetRecord(Unheard<String> names, @Inline(Unseen.class) Face face) {}
//               ^ cant.resolve.location
//                                              ^ cant.resolve.location

@ArenaUnion(Unfelt.class)
//          ^ cant.resolve
interface Face {}
