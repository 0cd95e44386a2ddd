package errors;

import io.github.lightarena.annotation.*;

@ArenaValue
record TaskRecord(Runnable action, int priority) {}
//                         ^ ArenaPlatformInterface

@ArenaValue
record NumberRecord(int x) implements Comparable<NumberRecord> {
  @Override
  public int compareTo(NumberRecord other) {
    return 0;
  }
}

@ArenaValue
record HolderRecord(@Inline(NumberRecord.class) Comparable<NumberRecord> number) {}
//                                                                       ^ ArenaPlatformInterface
