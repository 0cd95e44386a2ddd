package errors;

import io.github.lightarena.annotation.*;

import io.github.lightarena.FloatSlice;

@ArenaValue
record MatrixRecord(@Nullable @Length(4) float[] values) {}
//                                               ^ ArenaNullable

@ArenaValue
record PointRecord(@Nullable int x, @Nullable FloatSlice samples) {}
//                               ^ ArenaNullable
//                                                       ^ ArenaNullable
