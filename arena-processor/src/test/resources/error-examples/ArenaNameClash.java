package errors;

import io.github.lightarena.annotation.*;

@ArenaValue
record CircleRecord(double radius) {}

@ArenaValue(view = "Circle")
record Disc(double radius) implements Shape {}
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

// What would use the classes that are not there says nothing more.
@ArenaUnion(Disc.class)
interface Shape {}

@ArenaValue
record PairRecord(Disc a, Disc[] b) {}
