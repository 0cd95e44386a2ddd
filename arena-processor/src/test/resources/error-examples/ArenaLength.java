package errors;

import io.github.lightarena.annotation.*;

import java.util.List;

@ArenaValue
record TransformRecord(
    @Length(0) float[] none,
    //                 ^ ArenaLength
    @Length(-3) int[] fewer,
    //                ^ ArenaLength
    @Length(3) float single,
    //               ^ ArenaLength
    @Length(3) List<Integer> list,
    //                       ^ ArenaLength
    @Length(2) String[] names,
    //                  ^ ArenaLength
    @Length(3) @OnHeap float[] kept,
    //                         ^ ArenaLength
    @Length(16) float[] matrix) {}
