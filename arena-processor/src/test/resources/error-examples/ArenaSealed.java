package errors;

import io.github.lightarena.annotation.*;

sealed interface Shape permits CircleRecord, Rect, RectRecord {}

@ArenaValue
record CircleRecord(double radius) implements Shape {}
//< ArenaSealed

@ArenaValue
record RectRecord(double width, double height) implements Shape {}
