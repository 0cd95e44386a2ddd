/**
 * The annotations of records that live in an arena. They are for the compiler: nothing reads them
 * at run time, so {@code requires static} is enough.
 */
module io.github.lightarena.annotation {
  exports io.github.lightarena.annotation;
}
