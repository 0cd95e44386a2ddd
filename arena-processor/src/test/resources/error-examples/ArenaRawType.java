package errors;

import io.github.lightarena.annotation.*;

import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.ValueSlice;

interface Shape<T> {}

@ArenaValue
@SuppressWarnings("rawtypes")
record SceneRecord(
    ReferenceSlice all,
    //             ^ ArenaRawType
    ValueSlice<?> values,
    //            ^ ArenaRawType
    Shape first) {}
    //    ^ ArenaRawType
