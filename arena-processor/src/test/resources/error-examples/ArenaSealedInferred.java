package errors;

import io.github.lightarena.annotation.*;

@ArenaUnion
sealed interface Shape {}
//     ^ ArenaSealedInferred

@ArenaValue
record CircleRecord(double radius) implements Shape {}
//< ArenaSealedInferred
