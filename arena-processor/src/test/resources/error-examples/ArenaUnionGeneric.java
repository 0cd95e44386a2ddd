package errors;

import io.github.lightarena.annotation.*;

@ArenaUnion(CircleRecord.class)
interface Shape<T> {}
//< ArenaUnionGeneric

@ArenaValue
record CircleRecord(double radius) implements Shape<String> {}

@ArenaUnion(type = java.util.function.Supplier.class, value = ColorRecord.class)
interface Suppliers {}
//< ArenaUnionGeneric

@ArenaValue
record ColorRecord(int rgb) implements java.util.function.Supplier<String> {
  @Override
  public String get() {
    return "";
  }
}
