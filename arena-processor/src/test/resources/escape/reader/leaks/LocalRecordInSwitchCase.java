package reader.localrecordinswitchcase;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
class LocalRecordInSwitchCase {
  static int go(int k) {
    switch (k) {
      case 0: {
        @ArenaValue record PRecord<T>(int a) {}
//                  ^ error ArenaEscapeLocalRecord
        return new PRecord<String>(1).a();
      }
      default: return 0;
    }
  }
}
