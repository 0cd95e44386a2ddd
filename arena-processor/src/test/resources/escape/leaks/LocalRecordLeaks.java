package escape;

import io.github.lightarena.annotation.ArenaValue;
import java.util.function.IntSupplier;

/** A record that no processor sees. */
class LocalRecordLeaks {
  int direct() {
    @ArenaValue
    record PointRecord(int x, int y) {}
//  ^ error ArenaEscapeLocalRecord
    return new PointRecord(1, 2).x();
  }

  int insideALambda() {
    IntSupplier supplier =
        () -> {
          @ArenaValue
          record PointRecord(int x) {}
//        ^ error ArenaEscapeLocalRecord
          return new PointRecord(1).x();
        };
    return supplier.getAsInt();
  }

  int insideABlock(boolean wanted) {
    if (wanted) {
      @ArenaValue
      record PointRecord(int x) implements IntSupplier {
//    ^ error ArenaEscapeLocalRecord
        @Override
        public int getAsInt() {
          return x;
        }
      }
      return new PointRecord(1).getAsInt();
    }
    return 0;
  }

  Object insideAnInnerClass() {
    return new Object() {
      @Override
      public String toString() {
        @ArenaValue
        record NameRecord(int x) {}
//      ^ error ArenaEscapeLocalRecord
        return new NameRecord(1).toString();
      }
    };
  }

  int memberOfALocalClass() {
    class Local {
      @ArenaValue
      record PointRecord(int x) {}
//    ^ error ArenaEscapeLocalRecord
    }
    return new Local.PointRecord(1).x();
  }

  Object memberOfAnAnonymousClass() {
    return new Object() {
      @ArenaValue
      record NameRecord(int x) {}
//    ^ error ArenaEscapeLocalRecord
    };
  }

  int memberOfALocalInterface() {
    interface Local {
      final class Inner {
        @ArenaValue
        record PointRecord(int x) {}
//      ^ error ArenaEscapeLocalRecord
      }
    }
    return new Local.Inner.PointRecord(1).x();
  }
}
