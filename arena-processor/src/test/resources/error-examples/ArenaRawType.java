package errors;

import io.github.lightarena.annotation.*;

import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.ValueSlice;
import java.util.Optional;

interface Shape<T> {}

@ArenaValue
@SuppressWarnings("rawtypes")
record SceneRecord(
    ReferenceSlice all,
    //             ^ ArenaRawType
    ValueSlice<?> values,
    //            ^ ArenaRawType
    java.util.List names,
    //             ^ ArenaRawType
    java.util.List<java.util.List> tables,
    //                             ^ ArenaRawType
    java.util.List<? extends Number> numbers,
    //                               ^ ArenaRawType
    Shape first,
//        ^ ArenaRawType
    Optional second,
//           ^ ArenaRawType
    Optional<?> third) {}
//              ^ ArenaRawType
