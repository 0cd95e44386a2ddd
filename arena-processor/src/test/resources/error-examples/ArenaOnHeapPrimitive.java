package errors;

import io.github.lightarena.annotation.*;

@ArenaValue
record PointRecord(@OnHeap int x) {}
//                             ^ ArenaOnHeapPrimitive
