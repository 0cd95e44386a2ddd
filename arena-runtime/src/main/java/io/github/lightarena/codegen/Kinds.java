package io.github.lightarena.codegen;

import java.util.Arrays;

/** All kinds of values in this run of the JVM: by number, and by the class of the record. */
final class Kinds {
  private static final String RECORD_SUFFIX = "Record";
  private static final String CODEC_SUFFIX = "Codec";

  private static volatile ArenaKind<?, ?>[] byNumber = new ArenaKind<?, ?>[64];
  private static int count;

  /** The kind of each record class; the holder is filled when the record's codec is initialized. */
  private static final ClassValue<ArenaKind<?, ?>[]> BY_RECORD =
      new ClassValue<>() {
        @Override
        protected ArenaKind<?, ?>[] computeValue(Class<?> type) {
          return new ArenaKind<?, ?>[1];
        }
      };

  private Kinds() {}

  static synchronized int nextNumber() {
    if (count == Place.MAX_TAG) {
      throw new IllegalStateException(
          "too many kinds of values for one JVM: maxKinds=" + Place.MAX_TAG);
    }
    return ++count;
  }

  /** Lets a kind be found; not before it is whole, since other threads look without a lock. */
  static synchronized void publish(ArenaKind<?, ?> kind) {
    ArenaKind<?, ?>[] table = byNumber;
    if (kind.number >= table.length) {
      table = Arrays.copyOf(table, Math.max(kind.number + 1, table.length * 2));
    }
    table[kind.number] = kind;
    byNumber = table;
    BY_RECORD.get(kind.recordType())[0] = kind;
  }

  static ArenaKind<?, ?> ofNumber(int number) {
    return byNumber[number];
  }

  /**
   * {@return the kind of a record class}
   *
   * <p>A codec registers its kind when it is initialized; it is found by its name, which the
   * annotation processor derives from the record's, so that no access to it is needed.
   *
   * @throws IllegalArgumentException if the class has no codec
   */
  static ArenaKind<?, ?> ofRecord(Class<?> type) {
    ArenaKind<?, ?>[] holder = BY_RECORD.get(type);
    ArenaKind<?, ?> kind = holder[0];
    return kind != null ? kind : load(type, holder);
  }

  private static ArenaKind<?, ?> load(Class<?> type, ArenaKind<?, ?>[] holder) {
    if (type.isRecord()) {
      loadCodec(type, holder);
    }
    if (holder[0] == null) {
      throw new IllegalArgumentException(
          "class="
              + type.getName()
              + " is neither a view of an arena nor an @ArenaValue record: annotate it, or keep it on"
              + " the Java heap with an @OnHeap component");
    }
    return holder[0];
  }

  private static void loadCodec(Class<?> type, ArenaKind<?, ?>[] holder) {
    String packageName = type.getPackageName();
    String prefix = packageName.isEmpty() ? "" : packageName + '.';
    String name = simpleNames(type, "_");
    if (name.endsWith(RECORD_SUFFIX) && name.length() > RECORD_SUFFIX.length()) {
      String stem = name.substring(0, name.length() - RECORD_SUFFIX.length());
      initialize(prefix + stem + CODEC_SUFFIX, type);
    }
    if (holder[0] == null) {
      initialize(prefix + name + CODEC_SUFFIX, type);
    }
  }

  /** A class and those around it; a dollar may belong to one of their names. */
  static String simpleNames(Class<?> type, String delimiter) {
    Class<?> outer = type.getDeclaringClass();
    return outer == null
        ? type.getSimpleName()
        : simpleNames(outer, delimiter) + delimiter + type.getSimpleName();
  }

  private static void initialize(String codecName, Class<?> recordType) {
    try {
      Class.forName(codecName, true, recordType.getClassLoader());
    } catch (ClassNotFoundException e) {
      // The record has no codec of this name; the caller goes on, or says so.
    }
  }
}
