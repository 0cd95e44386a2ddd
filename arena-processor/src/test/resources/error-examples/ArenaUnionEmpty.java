package errors;

import io.github.lightarena.annotation.*;

@ArenaUnion
interface Shape {}
//< ArenaUnionEmpty

@ArenaUnion(type = Runnable.class)
enum Runnables {}
//< ArenaUnionEmpty
