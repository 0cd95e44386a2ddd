package reader.localrecordinmethod;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
class LocalRecordInMethod {
  int go() {
    @ArenaValue record Tmp(int a) {}
//              ^ error ArenaEscapeLocalRecord
    return new Tmp(1).a();
  }
}
