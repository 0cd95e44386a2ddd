package errors;

import io.github.lightarena.annotation.*;

class Outer {
  private enum Color {
    RED
  }

  private interface Shape {}

  @ArenaValue
  record PenRecord(Color color, Shape shape, @OnHeap Shape held) {}
  //                     ^ ArenaPrivateComponent
  //                                  ^ ArenaPrivateComponent
  //                                                       ^ ArenaPrivateComponent
}
