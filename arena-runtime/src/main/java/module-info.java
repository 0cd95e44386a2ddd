/** Arenas that are reset and reused, for values of annotated records. */
module io.github.lightarena {
  exports io.github.lightarena;
  exports io.github.lightarena.codegen;
  exports io.github.lightarena.convert;
}
