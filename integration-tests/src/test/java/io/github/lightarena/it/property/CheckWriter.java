package io.github.lightarena.it.property;

import io.github.lightarena.it.property.Declaration.Component;
import io.github.lightarena.it.property.Declaration.InterfaceDecl;
import io.github.lightarena.it.property.Declaration.RecordDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the class that makes values of a declaration's records, in every way that there is, and
 * compares what is read back: so the typed methods are compiled, too.
 */
final class CheckWriter {

  /** The class's simple name. */
  static final String NAME = "PropertyCheck";

  private final Declaration declaration;
  private final StringBuilder text = new StringBuilder();

  private CheckWriter(Declaration declaration) {
    this.declaration = declaration;
  }

  static String write(Declaration declaration) {
    return new CheckWriter(declaration).check();
  }

  private String check() {
    text.append(
        """
        package %s;

        import io.github.lightarena.Allocator;
        import io.github.lightarena.ReferenceSlice;
        import io.github.lightarena.it.property.*;
        import java.nio.ByteBuffer;
        import java.util.ArrayList;
        import java.util.List;

        @java.lang.SuppressWarnings({"unchecked", "rawtypes"})
        public final class PropertyCheck implements Checked {
          @java.lang.Override
          public List<java.lang.Object> check(Values r, Allocator alloc) {
            List<java.lang.Object> views = new ArrayList<>();
        """
            .formatted(declaration.packageName()));
    for (RecordDecl record : declaration.records()) {
      text.append("    r.restart();\n    views.add(check_%s(r, alloc));\n".formatted(key(record)));
    }
    for (InterfaceDecl type : unions()) {
      text.append("    r.restart();\n    union_check_%s(r, alloc);\n".formatted(type.name().key()));
    }
    text.append("    return views;\n  }\n");
    declaration.records().forEach(this::record);
    for (InterfaceDecl type : declaration.interfaces()) {
      List<RecordDecl> members = declaration.implementors(type);
      if (!members.isEmpty()) {
        text.append(UnionCheckWriter.helpers(type, members));
        if (type.form().isUnion()) {
          text.append(UnionCheckWriter.check(type, members));
        }
      }
    }
    return text.append("}\n").toString();
  }

  private List<InterfaceDecl> unions() {
    return declaration.interfaces().stream()
        .filter(i -> i.form().isUnion() && !declaration.implementors(i).isEmpty())
        .toList();
  }

  private void record(RecordDecl record) {
    helpers(record);
    String check =
        """

          private static java.lang.Object check_$KEY(Values r, Allocator alloc) {
            $TYPE value = make_$KEY(r, alloc);
            $VIEW.Factory factory = $VIEW.in(alloc);
            $VIEW view = factory.copyOf(value);
            Checks.same("copyOf $TYPE", value, view.toRecord());
        $READS    $VIEW second = factory.of($VALUES);
            Checks.equal("of $TYPE", value, view, second);
            Checks.isTrue("contentEquals of $TYPE", view.contentEquals(value));
            Checks.equal("copyTo of $TYPE", value, view, view.copyTo(alloc));
            $VIEW moving = factory.flyweight();
            $VIEW.Slice slice = factory.slice(3);
            slice.put(0, value);
            slice.put(1, $PUT);
            slice.put(2, view);
            Checks.slice("put $TYPE", value, view, slice, slice.cursor());
            Checks.equal("get $TYPE", value, view, slice.get(1, moving));
            slice.swap(0, 2);
            slice.copy(1, 2);
            Checks.slice("swapped $TYPE", value, view, slice.slice(1, 3), slice.cursor());
            $VIEW.Slice built = factory.sliceBuilder().add(value).add($ADD).build();
            Checks.slice("built $TYPE", value, view, built, built.cursor());
            $VIEW.Slice copied = factory.sliceOf(List.of(value, value));
            Checks.slice("sliceOf $TYPE", value, view, copied, copied.cursor());
        $HEAP    $TYPE other = make_$KEY(r, alloc);
        $SETS$CHANGES$REFUSES$COMPARES    Checks.text("$VIEW", view);
            Checks.behaviour("$TYPE", value, view);
            return view;
          }
        """;
    text.append(
        check
            .replace("$READS", reads(record))
            .replace("$HEAP", World.isSelfContained(record) ? selfContained(record) : "")
            .replace("$CHANGES", changes(record))
            .replace("$REFUSES", refuses(record))
            .replace("$COMPARES", compares(record))
            .replace(
                "$SETS",
                record.options().contains(DeclarationGenerator.MUTABLE) ? sets(record) : "")
            .replace(", $PUT", putsComponents(record) ? comma(record) + "$VALUES" : ", value")
            .replace("$ADD", putsComponents(record) ? "$VALUES" : "value")
            .replace("$VALUES", values(record, "value"))
            .replace("$KEY", key(record))
            .replace("$CODEC", record.name().codec())
            .replace("$TYPE", record.name().type())
            .replace("$VIEW", record.name().view()));
  }

  private static String comma(RecordDecl record) {
    return record.components().isEmpty() ? "" : ", ";
  }

  /** One component that is the record's own view looks like a value itself. */
  private static boolean putsComponents(RecordDecl record) {
    return record.components().size() != 1
        || !record.components().get(0).type().text().equals(record.name().view());
  }

  /** Every accessor, and the other ways to read the component; there may be no further ones. */
  private static String reads(RecordDecl record) {
    StringBuilder reads = new StringBuilder();
    List<String> methods = new ArrayList<>();
    boolean mutable = record.options().contains(DeclarationGenerator.MUTABLE);
    for (Component component : record.components()) {
      String name = component.name();
      Access access = component.type().access();
      boolean nullable = component.type().nullable();
      reads.append(
          "    Checks.same(\"%1$s of $TYPE\", value.%1$s(), view.%1$s());\n".formatted(name));
      for (String read : access.reads(name, nullable, component.writtenAccessor())) {
        reads.append("    ").append(read).append('\n');
      }
      methods.add(name + "/0");
      methods.addAll(access.methods(name, nullable));
      if (mutable) {
        methods.add(access.setter(name) + "/1");
      }
    }
    return reads
        .append("    Checks.methods(view, \"")
        .append(String.join(" ", methods))
        .append("\");\n")
        .toString();
  }

  /** What values without references can do besides. */
  private static String selfContained(RecordDecl record) {
    return """
        $VIEW.Slice detached = $VIEW.Slice.of(value, value);
        Checks.slice("detached $TYPE", value, view, detached, detached.cursor());
        for (ByteBuffer buffer : r.buffers($CODEC.BYTE_SIZE + 20)) {
          int byteOffset = r.below(20);
          $CODEC.write(buffer, byteOffset, value);
          Checks.same("buffer of $TYPE", value, $CODEC.read(buffer, byteOffset));
        }
    """;
  }

  /** Setters make one value of another, and of zeroes. */
  private static String sets(RecordDecl record) {
    StringBuilder sets = new StringBuilder();
    for (String made : List.of("copyOf(value)", "zeroed()")) {
      sets.append("    {\n      $VIEW changed = factory.").append(made).append(";\n");
      for (Component component : record.components()) {
        String name = component.name();
        String setter = component.type().access().setter(name);
        sets.append("      changed.%s(other.%s());\n".formatted(setter, name));
      }
      sets.append(
          "      Checks.equal(\"set $TYPE\", other, changed, factory.copyOf(other));\n    }\n");
    }
    return sets.toString();
  }

  /** Values that differ in one component must not be equal, unless the two are. */
  private static String changes(RecordDecl record) {
    StringBuilder changes = new StringBuilder();
    List<Component> components = record.components();
    for (int i = 0; i < components.size(); i++) {
      int changed = i;
      String arguments =
          IntStream.range(0, components.size())
              .mapToObj(j -> (j == changed ? "other." : "value.") + components.get(j).name() + "()")
              .collect(Collectors.joining(", "));
      changes.append(
          "    Checks.differs(\"%s of $TYPE\", value, view.contentEquals(new $TYPE(%s)), new $TYPE(%s));\n"
              .formatted(components.get(i).name(), arguments, arguments));
      changes.append(
          "    Checks.differ(\"%s of $TYPE\", value, view, new $TYPE(%s), factory.of(%s));\n"
              .formatted(components.get(i).name(), arguments, arguments));
    }
    return changes.toString();
  }

  /** What the record's constructor refuses, no way of writing components takes. */
  private static String refuses(RecordDecl record) {
    return record
        .throwingComponent()
        .map(
            thrown -> {
              String arguments =
                  record.components().stream()
                      .map(
                          c ->
                              c.equals(thrown)
                                  ? String.valueOf(Declaration.Constructor.REFUSED)
                                  : "value." + c.name() + "()")
                      .collect(Collectors.joining(", "));
              return """
                      Checks.refuses("new $TYPE", () -> new $TYPE(%1$s));
                      Checks.refuses("of $TYPE", () -> factory.of(%1$s));
                      Checks.refuses("put $TYPE", () -> slice.put(0, %1$s));
                      Checks.refuses("add $TYPE", () -> factory.sliceBuilder().add(%1$s));
                      Checks.equal("refused $TYPE", value, view, slice.get(0, moving));
                  """
                  .formatted(arguments);
            })
        .orElse("");
  }

  private static String compares(RecordDecl record) {
    return record.platform().contains("java.lang.Comparable<SELF>")
        ? "    Checks.compares(\"$TYPE\", value, other, view, factory.copyOf(other));\n"
        : "";
  }

  private void helpers(RecordDecl record) {
    text.append(
        """

          private static $TYPE make_$KEY(Values r, Allocator alloc) {
            r.enter();
            try {
              return new $TYPE($MADE);
            } finally {
              r.leave();
            }
          }

          private static <T> T either_$KEY(Values r, Allocator alloc) {
            $TYPE value = make_$KEY(r, alloc);
            return (T) (r.nextBoolean() ? value : $VIEW.in(alloc).copyOf(value));
          }

          private static $VIEW.Slice slice_$KEY(Values r, Allocator alloc) {
            List<$TYPE> values = new ArrayList<>();
            for (int i = r.length(); i > 0; i--) {
              values.add(make_$KEY(r, alloc));
            }
            return $VIEW.in(alloc).sliceOf(values);
          }

          private static ReferenceSlice<$VIEW> views_$KEY(Values r, Allocator alloc) {
            $VIEW[] views = new $VIEW[r.length()];
            for (int i = 0; i < views.length; i++) {
              views[i] = r.isNull() ? null : $VIEW.in(alloc).copyOf(make_$KEY(r, alloc));
            }
            return ReferenceSlice.of(views);
          }
        """
            .replace(
                "$MADE",
                record.components().stream()
                    .map(c -> c.type().make())
                    .collect(Collectors.joining(",\n          ")))
            .replace("$KEY", key(record))
            .replace("$TYPE", record.name().type())
            .replace("$VIEW", record.name().view()));
  }

  static String values(RecordDecl record, String value) {
    return record.components().stream()
        .map(c -> value + "." + c.name() + "()")
        .collect(Collectors.joining(", "));
  }

  private static String key(RecordDecl record) {
    return record.name().key();
  }
}
