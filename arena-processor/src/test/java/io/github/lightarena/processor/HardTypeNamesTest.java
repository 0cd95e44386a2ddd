package io.github.lightarena.processor;

import static io.github.lightarena.processor.HardNamesTest.IMPORTS;
import static io.github.lightarena.processor.HardNamesTest.compilesClean;

import org.junit.jupiter.api.Test;

/** Types whose names collide with those of what is generated compile without a warning. */
class HardTypeNamesTest {

  @Test
  void classesThatAreCalledAsThoseOfListsAndTexts() {
    compilesClean(
        IMPORTS
            + """
            @ArenaValue
            record ElementsRecord(String name, Texts[] texts, java.util.List<List> lists) {}
            """,
        IMPORTS
            + """
            @ArenaValue
            record TextsRecord(java.util.List<String> names, float[] values) {}
            """,
        IMPORTS
            + """
            interface List {
              int size();
            }
            """,
        IMPORTS
            + """
            @ArenaValue
            record FloatArraysRecord(float[] values, @Nullable Elements next) {}
            """);
  }

  @Test
  void viewsThatAreCalledAsClassesOfJavaLang() {
    compilesClean(
        IMPORTS
            + """
            @ArenaValue
            record StringRecord(int length, @OnHeap java.lang.String text) implements Comparable<StringRecord> {
              @java.lang.Override
              public int compareTo(StringRecord other) {
                return 0;
              }
            }
            """,
        IMPORTS
            + """
            @ArenaValue
            record ObjectRecord(StringRecord nested, @Nullable p.String view) {}
            """,
        IMPORTS
            + """
            @ArenaValue
            record OverrideRecord(double value) implements Runnable {
              @java.lang.Override
              public void run() {}
            }
            """,
        IMPORTS
            + """
            @ArenaValue
            record SuppressWarningsRecord(@OnHeap java.util.List<java.lang.String> names) {}
            """,
        IMPORTS
            + """
            @ArenaValue
            record ThrowableRecord(Mode mode) {}
            """,
        IMPORTS
            + """
            enum Mode { ON }
            """);
  }

  @Test
  void viewsThatAreCalledAsOurClasses() {
    compilesClean(
        IMPORTS + "@ArenaValue record AllocatorRecord(float x) {}",
        IMPORTS + "@ArenaValue record BytesRecord(float x, @Nullable Bytes next) {}",
        IMPORTS + "@ArenaValue record ArenaViewRecord(float x) {}",
        IMPORTS + "@ArenaValue record ReferencesRecord(Bytes.Slice slice) {}",
        IMPORTS + "@ArenaValue record KindRecord(float x) implements Kinds {}",
        IMPORTS + "@ArenaUnion(KindRecord.class) interface Kinds {}",
        IMPORTS + "@ArenaValue record FlyweightRecord(float x) {}",
        IMPORTS + "@ArenaValue record ArenaKindRecord(float x) {}",
        IMPORTS + "@ArenaValue record RecordRecord(float x) {}",
        IMPORTS + "@ArenaValue record Record(float x) {}".replace("Record(", "ARecord("),
        IMPORTS + "@ArenaValue record CollectionRecord(float x) {}");
  }

  @Test
  void interfacesWhoseMemberTypesAreCalledAsOurClasses() {
    compilesClean(
        IMPORTS
            + """
            @ArenaUnion(CircleRecord.class)
            interface Shape {
              class Bytes {}
              class Allocator {}
              class Slice {}
              class Factory {}
              enum Kind { ROUND }
              interface UnionKind {}
              class String {}
              int UNION = 1;
              int KIND = 2;
              int CIRCLE = 3;

              Kind kind();

              Slice slice(Factory factory, Bytes bytes);
            }
            """,
        IMPORTS
            + """
            @ArenaValue
            record CircleRecord(double radius) implements Shape {
              @Override
              public Kind kind() {
                return Kind.ROUND;
              }

              @Override
              public Slice slice(Factory factory, Bytes bytes) {
                return new Slice();
              }
            }
            """);
  }
}
