package errors;

import io.github.lightarena.annotation.*;

@ArenaValue
record CircleRecord(double radius) {}

@ArenaValue(view = "Circle")
record Disc(double radius) {}
//< ArenaNameClash

@ArenaUnion(type = Runnable.class, value = TaskRecord.class)
interface Runnables {}

@ArenaUnion(type = Runnable.class, value = TaskRecord.class)
interface Tasks {}
//< ArenaNameClash

@ArenaValue
record TaskRecord(int id) implements Runnable {
  @Override
  public void run() {}
}
