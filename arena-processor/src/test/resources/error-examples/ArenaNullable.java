package errors;

import io.github.lightarena.annotation.*;

import java.util.Optional;
import java.util.OptionalInt;

@ArenaValue
record PointRecord(
    @Nullable int x,
//                ^ ArenaNullable
    @Nullable OptionalInt y,
//                        ^ ArenaNullable
    @Nullable Optional<Integer> z,
//                              ^ ArenaNullable
    @Nullable Integer w,
    @Nullable @Length(4) float[] v) {}
