package errors;

import io.github.lightarena.annotation.*;

@ArenaValue
record PairRecord<T>(@OnHeap T first, int second) {}
//< ArenaTypeParameters
