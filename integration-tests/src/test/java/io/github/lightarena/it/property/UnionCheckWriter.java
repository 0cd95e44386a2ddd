package io.github.lightarena.it.property;

import io.github.lightarena.it.property.Declaration.InterfaceDecl;
import io.github.lightarena.it.property.Declaration.RecordDecl;
import java.util.List;

/** Writes what a check does with interfaces and unions. */
final class UnionCheckWriter {

  private UnionCheckWriter() {}

  /** Methods that make values of an interface, and slices of references to them. */
  static String helpers(InterfaceDecl type, List<RecordDecl> members) {
    StringBuilder cases = new StringBuilder();
    for (int i = 0; i < members.size(); i++) {
      boolean last = i == members.size() - 1;
      cases.append("      ").append(last ? "default" : "case " + i);
      cases.append(" -> either_%s(r, alloc);\n".formatted(members.get(i).name().key()));
    }
    String text =
        """

          private static $TYPE some_$KEY(Values r, Allocator alloc) {
            // The first member can always be made.
            return switch (r.stops() ? 0 : r.below($COUNT)) {
        $CASES    };
          }

          private static ReferenceSlice<$TYPE> references_$KEY(Values r, Allocator alloc) {
            ReferenceSlice<$TYPE> slice =
                r.nextBoolean()
                    ? (ReferenceSlice) alloc.references($RAW.class, r.length())
                    : (ReferenceSlice) ReferenceSlice.of(new $RAW[r.length()]);
            for (int i = 0; i < slice.size(); i++) {
              slice.put(i, r.isNull() ? null : some_$KEY(r, alloc));
            }
            return slice;
          }
        """;
    if (type.form().isUnion()) {
      text +=
          """

            private static $VIEW.Slice union_$KEY(Values r, Allocator alloc) {
              $VIEW.Slice slice = $VIEW.in(alloc).slice(r.length());
              for (int i = 0; i < slice.size(); i++) {
                slice.put(i, r.isNull() ? null : some_$KEY(r, alloc));
              }
              return slice;
            }
          """;
    }
    return fill(text.replace("$CASES", cases), type, members);
  }

  /** The check of a union: each member through each of its ways. */
  static String check(InterfaceDecl type, List<RecordDecl> members) {
    StringBuilder text =
        new StringBuilder(
            """

              private static void union_check_$KEY(Values r, Allocator alloc) {
                $VIEW.Factory factory = $VIEW.in(alloc);
                $VIEW.Slice slice = factory.slice($COUNT);
                $VIEW.SliceBuilder builder = factory.sliceBuilder();
                $VIEW moving = factory.flyweight();
                List<$TYPE> values = new ArrayList<>();
            """);
    for (int i = 0; i < members.size(); i++) {
      text.append(member(members.get(i), i));
    }
    text.append(
        """
            Checks.union("$TYPE", values, slice, slice.cursor());
            $VIEW.Slice built = builder.build();
            Checks.union("built $TYPE", values, built, built.cursor());
            Checks.union("sliceOf $TYPE", values, factory.sliceOf(values), null);
          }
        """);
    return fill(text.toString(), type, members);
  }

  private static String member(RecordDecl record, int index) {
    String values = record.components().isEmpty() ? "" : CheckWriter.values(record, "$V");
    return """
        $RECORD $V = make_$MEMBER(r, alloc);
        $VIEW $Vany = factory.of($V);
        $MEMBERVIEW $Vview = $MEMBERVIEW.in(alloc).copyOf($V);
        Checks.member("$RECORD", $V, $Vview, $Vany, factory.of($Vview));
        Checks.isTrue("contentEquals of $RECORD", $Vany.contentEquals($V));
        Checks.member("copied $RECORD", $V, $Vview, $Vany.copyTo(alloc), $Vany);
        Checks.same("kind of $RECORD", $VIEW.kindOf($V), $VIEW.kindOf($Vany));
        Checks.same("as $RECORD", $V, $VIEW.as$LABEL($Vany));
        slice.put$LABEL($INDEX$COMMA_VALUES);
        Checks.equal("put $RECORD", $V, $Vview, slice.get($INDEX, moving));
        slice.put($INDEX, $Vany);
        values.add($V);
        builder.add$LABEL($VALUES);
    """
        .replace("$COMMA_VALUES", values.isEmpty() ? "" : ", " + values)
        .replace("$VALUES", values)
        .replace("$V.", "value" + index + ".")
        .replace("$Vany", "any" + index)
        .replace("$Vview", "view" + index)
        .replace("$VIEW", "$UNION")
        .replace("$V", "value" + index)
        .replace("$UNION", "$VIEW")
        .replace("$INDEX", String.valueOf(index))
        .replace("$LABEL", record.name().label())
        .replace("$MEMBERVIEW", record.name().view())
        .replace("$MEMBER", record.name().key())
        .replace("$RECORD", record.name().type());
  }

  private static String fill(String text, InterfaceDecl type, List<RecordDecl> members) {
    return text.replace("$TYPE", type.type())
        .replace("$RAW", type.name().type())
        .replace("$KEY", type.name().key())
        .replace("$VIEW", type.name().view())
        .replace("$COUNT", String.valueOf(members.size()));
  }
}
