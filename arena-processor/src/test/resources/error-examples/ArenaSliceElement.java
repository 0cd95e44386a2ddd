package errors;

import io.github.lightarena.annotation.*;

import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.ValueSlice;

interface Shape {}

@ArenaUnion(CircleRecord.class)
interface Solid {}

@ArenaValue
record CircleRecord(double radius) implements Shape, Solid {}

@ArenaValue
record SceneRecord(
    ValueSlice<Shape> shapes,
    //                ^ ArenaSliceElement
    ValueSlice<CircleRecord> circles,
    //                       ^ ArenaSliceElement
    ReferenceSlice<String> names,
    //                     ^ ArenaSliceElement
    ReferenceSlice<AnySolid> solids,
    //                       ^ ArenaSliceElement
    ReferenceSlice<Solid> bests,
    AnySolid.Slice same,
    ValueSlice<Circle> good,
    ReferenceSlice<Shape> better) {}
