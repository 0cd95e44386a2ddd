package io.github.lightarena.it.property;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names as users choose them, and names chosen to be in the way of generated code. */
final class NamePool {

  private static final List<String> RECORDS =
      list(
          "VecRecord NodeRecord Circle RectRecord Point LongRecord MeshVertexRecord A_BRecord"
              + " nodeRecord Box2Record Circle_Record X aB RayRecord LeafRecord");

  /** Their views or they themselves are called like classes that generated code needs. */
  private static final List<String> HARD_RECORDS =
      list(
          "StringRecord ObjectRecord OverrideRecord AllocatorRecord BytesRecord ArenaViewRecord"
              + " ReferencesRecord StoresRecord FlyweightRecord KindRecord ArenaKindRecord"
              + " UnionKindRecord CollectionRecord ListRecord ObjectsRecord IntegerRecord"
              + " DoubleRecord FloatRecord MathRecord ByteBufferRecord SuppressWarningsRecord"
              + " ThrowableRecord RuntimeExceptionRecord IterableRecord EnumRecord ClassRecord"
              + " FloatSliceRecord ValueSliceRecord ReferenceSliceRecord ArenaFactoryRecord"
              + " ArenaGeneratedRecord BooleanRecord RecordRecord DeprecatedRecord UNIONRecord"
              + " ViewTextRecord IllegalStateExceptionRecord gr\u00f6\u00dfeRecord _1Record"
              + " Record String Object Override Bytes Allocator Integer Slice Cursor Error"
              + " IteratorRecord SliceAllocatorRecord CodecRecord AnyRecord ViewRecord CharacterRecord"
              + " A$BRecord $Record B$ _$_Record NumberRecord VoidRecord LongRecordRecord RECORD"
              + " record_ IDRecord");

  private static final List<String> INTERFACES =
      list("Shape Light Thing Visitor Shape2 primitive Emitter");

  private static final List<String> HARD_INTERFACES =
      list(
          "Runnable Comparable Object Iterable Record Kind Slice Factory Cursor UnionView"
              + " CharSequence Override String View ArenaView SliceBuilder Flyweight Exception");

  private static final List<String> COMPONENTS =
      list("x y z width height left right next size name count radius origin weight first second");

  private static final List<String> HARD_COMPONENTS =
      list(
          "at slotOffset value index mark failure home slot place i values buffer byteOffset other"
              + " that hash a b in of live viewOf KIND BYTE_SIZE BYTE_ALIGNMENT LAYOUT_HASH Bytes"
              + " Stores component alloc into record var yield sealed permits module with when"
              + " fooBar foo_bar FOO_BAR String Object Override java equal text read write"
              + " placeCopy factory slice length element result view kind scope epoch block tag"
              + " member union UNION target reference gr\u00f6\u00dfe $ $x _x _1 equals copyOf get put"
              + " add build iterator cursor xLength xOffset xReference xLengthOffset xIndex xPlace"
              + " x_ Math List Objects type converter chars bytes present presence attach aim"
              + " X_OFFSET X_PRESENT_OFFSET X_LENGTH_OFFSET SMALL_CONSTANTS INSTANT_CONVERTER Integer"
              + " io d1 support"
              + " isOpen memberOf thisFor notAimed check order open close copyTo contentEquals");

  private static final List<String> OUTERS = list("Outer Holder Any Factory Outer_");

  private NamePool() {}

  private static List<String> list(String names) {
    return Arrays.asList(names.split(" "));
  }

  /** A record's name, so that neither it nor what is generated from it is taken. */
  static TypeName record(Dice dice, String packageName, Set<String> taken) {
    while (true) {
      String simple = dice.pick(dice.percent(35) ? HARD_RECORDS : RECORDS);
      String outer = dice.percent(20) ? dice.pick(OUTERS) : "";
      String chosen = dice.percent(8) ? dice.pick(list("Pub View_ Chosen String Long")) : "";
      TypeName name = new TypeName(packageName, outer, simple, chosen, true);
      boolean clashes = simple.equals(outer) || name.topLevel().size() < 3;
      if (!clashes && !isNestedClass(name.simpleView()) && take(name, taken)) {
        return name;
      }
    }
  }

  /** An interface's name, so that neither it nor its union is taken. */
  static TypeName interfaceOf(Dice dice, String packageName, Set<String> taken) {
    while (true) {
      String simple = dice.pick(dice.percent(25) ? HARD_INTERFACES : INTERFACES);
      String outer = dice.percent(15) ? dice.pick(OUTERS) : "";
      TypeName name = new TypeName(packageName, outer, simple, "", false);
      if (!simple.equals(outer) && take(name, taken)) {
        return name;
      }
    }
  }

  /** A component's name that is not taken. */
  static String component(Dice dice, Set<String> taken) {
    for (int tries = 0; ; tries++) {
      String name = dice.pick(dice.percent(40) ? HARD_COMPONENTS : COMPONENTS);
      if (tries > 50) {
        name += tries;
      }
      if (taken.add(name)) {
        return name;
      }
    }
  }

  static boolean isHardType(TypeName name) {
    return HARD_RECORDS.contains(name.simple()) || HARD_INTERFACES.contains(name.simple());
  }

  static boolean isHardComponent(String name) {
    return HARD_COMPONENTS.contains(name);
  }

  private static boolean isNestedClass(String view) {
    return list("Factory Slice SliceBuilder Cursor KIND").contains(view);
  }

  /** An outer class may have several records inside; nothing else may share a name. */
  private static boolean take(TypeName name, Set<String> taken) {
    Set<String> wanted = new LinkedHashSet<>(name.own());
    wanted.add("label " + name.label());
    if (!name.outer().isEmpty()) {
      wanted.add(name.type());
    }
    boolean free =
        !taken.contains(name.outer())
            && wanted.stream().noneMatch(w -> taken.contains(w) || taken.contains("outer " + w));
    if (free) {
      taken.addAll(wanted);
      taken.add("outer " + name.outer());
    }
    return free;
  }
}
