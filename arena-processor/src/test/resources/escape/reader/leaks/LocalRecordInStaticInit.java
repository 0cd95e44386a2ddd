package reader.localrecordinstaticinit;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
class LocalRecordInStaticInit {
  static final Object O;
  static {
    interface Fooish { int a(); }
    @ArenaValue record LocRecord(int a) implements Fooish {}
//              ^ error ArenaEscapeLocalRecord
    O = new LocRecord(3);
  }
}
