package errors;

import io.github.lightarena.annotation.*;

@ArenaUnion(type = Object.class, value = DiscRecord.class)
class Objects {}
//< ArenaUnionType

@ArenaUnion(type = java.io.Serializable.class, value = DiscRecord.class)
class Serials {}
//< ArenaUnionType

@ArenaUnion(type = Cloneable.class, value = DiscRecord.class)
interface Clones {}
//< ArenaUnionType

@ArenaUnion(type = Override.class, value = DiscRecord.class)
interface Notes {}
//< ArenaUnionType

@ArenaUnion(type = int.class, value = DiscRecord.class)
interface Numbers {}
//< ArenaUnionType

@ArenaUnion(type = Runnable[].class, value = DiscRecord.class)
enum Arrays {}
//< ArenaUnionType

@ArenaValue
record DiscRecord(double radius) implements java.io.Serializable, Cloneable {}
