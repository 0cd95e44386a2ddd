package errors;

import io.github.lightarena.annotation.*;

@ArenaUnion
interface Shape {}
//< ArenaUnionEmpty
