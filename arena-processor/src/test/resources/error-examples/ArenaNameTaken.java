package errors;

import io.github.lightarena.annotation.*;

@ArenaValue
record CircleRecord(double radius) {}
//< ArenaNameTaken

class Circle {}

@ArenaValue
record Point(int x) {}
//< ArenaNameTaken

interface PointCodec {}
