/** Assertions that count the bytes a piece of code allocates on the Java heap. */
module io.github.lightarena.testkit {
  requires jdk.management;

  exports io.github.lightarena.testkit;
}
