package io.github.lightarena.processor.escape;

/**
 * Every report of the scope checker. The text says what is wrong, with names, and after the
 * semicolon what to do; {@code %s} stands for a report's arguments. {@code docs/safety.md} has an
 * entry for each.
 */
public enum EscapeCode {
  /** A value in a static field. */
  STATIC(
      "ArenaEscapeStatic",
      "%s belongs to the scope of '%s' and is stored in the static field '%s', which outlives every"
          + " scope; store a copy instead, by toRecord() or toArray()"),
  /** A value in a field of an object that may live longer. */
  FIELD(
      "ArenaEscapeField",
      "%s belongs to the scope of '%s' and is stored in %s, which may outlive it; store a copy"
          + " instead, by toRecord() or toArray(), or mark the class %s with @ArenaScoped if its"
          + " objects live no longer than the scope"),
  /** A value that is returned from where its scope was opened. */
  RETURN(
      "ArenaEscapeReturn",
      "%s belongs to the scope of '%s', which is closed on return; return a copy, by toRecord() or"
          + " toArray(), or take the allocator as a parameter, so that the caller opens the scope"),
  /** A value that leaves its scope in an exception. */
  THROW(
      "ArenaEscapeThrow",
      "%s belongs to the scope of '%s', which is closed before the exception is caught; give the"
          + " exception a copy, by toRecord() or toArray(), or only what its message says"),
  /** A variable that is read after the block of its value's scope. */
  READ(
      "ArenaEscapeRead",
      "%s belongs to the scope of '%s', which was closed at the end of its block; copy what is needed"
          + " inside the block, by toRecord() or toArray(), or open the allocator further out"),
  /** A variable that is read after its value's scope was closed by a call. */
  CLOSED(
      "ArenaEscapeClosed",
      "%s belongs to the scope of '%s', which close() has closed before; use it before that, or copy"
          + " what is needed, by toRecord() or toArray()"),
  /** A value in an array or a collection that lives longer. */
  CONTAINER(
      "ArenaEscapeContainer",
      "%s belongs to the scope of '%s' and is put into '%s', which lives longer; put in a copy, by"
          + " toRecord() or toArray(), or make the array or collection inside the block"),
  /** A value that a lambda or an inner class has captured. */
  CAPTURE(
      "ArenaEscapeCapture",
      "%s holds a value of the scope of '%s', captured by a lambda, method reference or inner class,"
          + " and escapes from that scope; capture a copy, by toRecord() or toArray(), or let it take"
          + " the value as a parameter"),
  /** A value in the task of another thread. */
  THREAD(
      "ArenaEscapeThread",
      "%s holds a value of the scope of '%s' and is handed to another thread, which may run it after"
          + " the scope was closed; hand over a copy, by toRecord() or toArray(), or wait for the"
          + " thread inside the block"),
  /** An allocator that nothing closes for certain. */
  TRY(
      "ArenaEscapeTry",
      "the scope that %s opens is not closed by a try-with-resources, so an exception leaves it open;"
          + " write try (Allocator alloc = %s) { ... }, or mark the class that keeps the allocator and"
          + " closes it with @ArenaScoped"),
  /** A record inside a method, which no processor sees. */
  LOCAL_RECORD(
      "ArenaEscapeLocalRecord",
      "@ArenaValue stands on the local record %s, and no annotation processor sees what is declared"
          + " inside a method; move the record out of the method"),
  /** An option that is none. */
  OPTION(
      "ArenaEscapeOption",
      "-Aarena.escape=%s is not a level of the scope checker; write error, warn or off"),
  /** An exception inside the checker; it is a note, and the compilation goes on. */
  INTERNAL(
      "ArenaEscapeInternal",
      "the scope checker could not check %s, which the checks at run time still do; please report"
          + " this: %s");

  private final String code;
  private final String text;

  EscapeCode(String code, String text) {
    this.code = code;
    this.text = text;
  }

  /**
   * What stands in brackets before the text.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * The whole message.
   *
   * @param arguments what stands for each {@code %s}
   * @return the message
   */
  public String message(Object... arguments) {
    return '[' + code + "] " + String.format(text, arguments);
  }
}
