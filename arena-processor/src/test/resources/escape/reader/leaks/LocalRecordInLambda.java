package reader.localrecordinlambda;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
class LocalRecordInLambda {
  Runnable go() {
    return () -> {
      @ArenaValue(mutable = true)
      record SampleRecord(double x, double y) {}
//    ^ error ArenaEscapeLocalRecord
      System.out.println(new SampleRecord(1, 2));
    };
  }
}
