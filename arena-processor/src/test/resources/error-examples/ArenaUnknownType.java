package errors;

import io.github.lightarena.annotation.*;

@ArenaValue
record RayRecord(Vec3View origin) {}
//               ^ cant.resolve.location
//                        ^ ArenaUnknownType

// Who holds it says nothing of it.
@ArenaValue
record HitRecord(RayRecord ray) implements Struck {}

@ArenaUnion(HitRecord.class)
interface Struck {}

class Outer {
  @ArenaValue
  record TreeRecord(@Nullable Tree left) {}
  //                          ^ cant.resolve.location
  //                               ^ ArenaUnknownType
}

// A class in an annotation has no name for the processor: the compiler reports it alone.
@ArenaValue
record SetRecord(@Inline(Unseen.class) Face face, @Convert(Untold.class) Object object) {}
//                       ^ cant.resolve.location
//                                                         ^ cant.resolve.location

@ArenaUnion(Unfelt.class)
//          ^ cant.resolve
interface Face {}
