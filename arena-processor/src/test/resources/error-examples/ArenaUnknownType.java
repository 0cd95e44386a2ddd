package errors;

import io.github.lightarena.annotation.*;

@ArenaValue
record RayRecord(Vec3View origin) {}
//               ^ cant.resolve.location
//< ArenaUnknownType
