package errors;

import io.github.lightarena.annotation.*;

import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.ValueSlice;

interface Shape {}

@ArenaValue
record CircleRecord(double radius) implements Shape {}

@ArenaValue
record SceneRecord(
    ValueSlice<Shape> shapes,
    //                ^ ArenaSliceElement
    ValueSlice<CircleRecord> circles,
    //                       ^ ArenaSliceElement
    ReferenceSlice<String> names,
    //                     ^ ArenaSliceElement
    ValueSlice<Circle> good,
    ReferenceSlice<Shape> better) {}
