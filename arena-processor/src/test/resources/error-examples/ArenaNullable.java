package errors;

import io.github.lightarena.annotation.*;

import io.github.lightarena.FloatSlice;

@ArenaValue
record PointRecord(@Nullable int x, @Nullable FloatSlice samples) {}
//                               ^ ArenaNullable
//                                                       ^ ArenaNullable
