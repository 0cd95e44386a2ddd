package io.github.lightarena.it.property;

import io.github.lightarena.it.property.Declaration.Extra;
import java.util.List;

/** Components and types that are wrong by themselves, with the codes that say so. */
final class Mistakes {

  static final String VALUE = "@io.github.lightarena.annotation.ArenaValue ";
  static final String UNION = "@io.github.lightarena.annotation.ArenaUnion";
  private static final String ON_HEAP = "@io.github.lightarena.annotation.OnHeap ";
  private static final String NULLABLE = "@io.github.lightarena.annotation.Nullable ";
  private static final String INLINE = "@io.github.lightarena.annotation.Inline(%s.class) ";

  private static final String CONVERT = "@io.github.lightarena.annotation.Convert(%s.class) ";
  private static final String LENGTH = "@io.github.lightarena.annotation.Length(%d) ";

  /** Components that no record can have: the code, the annotations and the type. */
  static final List<List<String>> COMPONENTS =
      List.of(
          List.of("ArenaComponentType", "", "java.lang.Integer"),
          List.of("ArenaComponentType", "", "java.util.Date"),
          List.of("ArenaComponentType", "", "int[][]"),
          List.of("ArenaComponentType", "", "java.lang.Object"),
          List.of("ArenaComponentType", "", "java.util.List<java.util.List<int[]>>"),
          List.of("ArenaComponentType", "", "java.util.List<java.time.Instant>"),
          List.of("ArenaComponentType", "", "java.util.UUID[]"),
          List.of("ArenaComponentType", "", "java.util.List<java.util.OptionalInt>"),
          List.of("ArenaComponentType", "", "java.util.Optional<java.util.Date>"),
          List.of("ArenaComponentType", "", "java.util.Optional<java.util.Optional<int[]>>"),
          List.of("ArenaComponentType", "", "java.util.Optional<java.lang.String>[]"),
          List.of("ArenaRawType", "", "io.github.lightarena.ReferenceSlice<?>"),
          List.of("ArenaRawType", "", "java.util.List<?>"),
          List.of("ArenaRawType", "", "java.util.Optional<? extends java.lang.String>"),
          List.of("ArenaSliceElement", "", "io.github.lightarena.ReferenceSlice<java.util.Date>"),
          List.of("ArenaPlatformInterface", "", "java.lang.Runnable"),
          List.of("ArenaComponentType", "", "java.util.Map<java.lang.String, int[]>"),
          List.of("ArenaOnHeapPrimitive", ON_HEAP, "int"),
          List.of("ArenaConverter", CONVERT.formatted("AbstractHelper"), "support.Money"),
          List.of(
              "ArenaConverterType", CONVERT.formatted("support.MoneyConverter"), "java.util.Date"),
          List.of("ArenaConverterSize", CONVERT.formatted("SizelessHelper"), "support.Money"),
          List.of(
              "ArenaConvertConflict",
              ON_HEAP + CONVERT.formatted("support.MoneyConverter"),
              "support.Money"),
          List.of("ArenaLength", LENGTH.formatted(0), "int[]"),
          List.of("ArenaLength", LENGTH.formatted(3), "java.lang.String"),
          List.of("ArenaNullable", NULLABLE, "int"),
          List.of("ArenaNullable", NULLABLE, "java.util.OptionalInt"),
          List.of("ArenaUnknownType", "", "Unheard"),
          List.of("ArenaUnknownType", "", "io.github.lightarena.ValueSlice<Unheard.Slice>"),
          List.of("ArenaNestedNotValue", "", "PlainHelper"),
          List.of("ArenaInlineNotInterface", INLINE.formatted("GoodHelperRecord"), "PlainHelper"),
          List.of("ArenaInlineNotValue", INLINE.formatted("PlainHelper"), "HelperFace"),
          List.of("ArenaInlineNotImplemented", INLINE.formatted("GoodHelperRecord"), "OtherFace"),
          List.of(
              "ArenaOnHeapInline", ON_HEAP + INLINE.formatted("GoodHelperRecord"), "HelperFace"));

  static final List<Extra> HELPERS =
      List.of(
          new Extra("PlainHelper", "record PlainHelper(int x) implements HelperFace {}\n"),
          new Extra("HelperFace", "interface HelperFace {}\n"),
          new Extra(
              "AbstractHelper",
              "abstract class AbstractHelper"
                  + " implements io.github.lightarena.convert.ArenaConverter<support.Money> {}\n"),
          new Extra(
              "SizelessHelper",
              """
              class SizelessHelper
                  implements io.github.lightarena.convert.ArenaConverter<support.Money> {
                @java.lang.Override
                public void write(support.Money value, java.nio.ByteBuffer bytes) {}

                @java.lang.Override
                public support.Money read(java.nio.ByteBuffer bytes) {
                  return null;
                }
              }
              """),
          new Extra("OtherFace", "interface OtherFace {}\n"),
          new Extra(
              "GoodHelperRecord",
              VALUE + "record GoodHelperRecord(int x) implements HelperFace {}\n"));

  /** Types that are wrong by themselves: the code, the name, and the text. */
  static final List<List<String>> TYPES =
      List.of(
          List.of("ArenaNotARecord", "OddClass", VALUE + "class OddClass {}"),
          List.of("ArenaNotARecord", "OddFace", VALUE + "interface OddFace {}"),
          List.of("ArenaPrivateType", "OddOuter", "class OddOuter { %s private record X() {} }"),
          List.of(
              "ArenaPrivateType",
              "OddOuter",
              "class OddOuter { private static class In { %s record X() {} } }"),
          List.of(
              "ArenaPrivateComponent",
              "OddOuter",
              "class OddOuter { private enum Hidden { A } %s record X(int x, Hidden h) {} }"),
          List.of("ArenaUnionNotInterface", "OddClass", UNION + " abstract class OddClass {}"),
          List.of("ArenaUnionEmpty", "OddFace", UNION + " interface OddFace {}"),
          List.of(
              "ArenaUnionType",
              "OddHolder",
              UNION
                  + "(type = PlainHelper.class, value = GoodHelperRecord.class)"
                  + " class OddHolder {}"),
          List.of(
              "ArenaUnionType",
              "OddHolder",
              UNION
                  + "(type = java.io.Serializable.class, value = GoodHelperRecord.class)"
                  + " class OddHolder {}"),
          List.of(
              "ArenaUnionHolder",
              "OddRecord",
              VALUE
                  + UNION
                  + "(type = HelperFace.class, value = OddRecord.class)"
                  + " record OddRecord(int x) implements HelperFace {}"),
          List.of(
              "ArenaUnionMemberNames",
              "OddOuter",
              "class OddOuter { %s record TwinRecord(int x) implements HelperFace {}\n"
                  + "static class In { %s record TwinRecord(int x) implements HelperFace {} } }\n"
                  + UNION
                  + "(type = HelperFace.class, value = {OddOuter.TwinRecord.class,"
                  + " OddOuter.In.TwinRecord.class}) class OddHolder {}"),
          List.of(
              "ArenaUnionMemberNotValue",
              "OddFace",
              UNION + "(PlainHelper.class) interface OddFace {}"),
          List.of(
              "ArenaUnionMemberNotImplemented",
              "OddFace",
              UNION + "(GoodHelperRecord.class) interface OddFace {}"),
          List.of(
              "ArenaUnionMemberTwice",
              "HelperFace",
              UNION + "({GoodHelperRecord.class, GoodHelperRecord.class}) interface HelperFace {}"),
          List.of(
              "ArenaMemberClash",
              "HelperFace",
              UNION
                  + "(GoodHelperRecord.class) interface HelperFace"
                  + " { default void asGoodHelper(HelperFace face) {} }"));

  private Mistakes() {}
}
