package errors;

import io.github.lightarena.annotation.*;

@ArenaValue
record TaskRecord(Runnable action, int priority) {}
//                         ^ ArenaPlatformInterface
