package errors;

import io.github.lightarena.annotation.*;

@ArenaValue
@ArenaUnion(type = Runnable.class, value = TaskRecord.class)
record TaskRecord(int id) implements Runnable {
//< ArenaUnionHolder
  @Override
  public void run() {}
}
