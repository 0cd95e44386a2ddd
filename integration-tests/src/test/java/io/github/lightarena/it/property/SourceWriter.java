package io.github.lightarena.it.property;

import io.github.lightarena.it.property.Declaration.Component;
import io.github.lightarena.it.property.Declaration.Constructor;
import io.github.lightarena.it.property.Declaration.Extra;
import io.github.lightarena.it.property.Declaration.InterfaceDecl;
import io.github.lightarena.it.property.Declaration.RecordDecl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes a declaration as a user would, but with every name in full: views may be called like
 * classes of {@code java.lang}.
 */
final class SourceWriter {

  private static final String ANNOTATION = "io.github.lightarena.annotation.";

  private final Declaration declaration;

  private SourceWriter(Declaration declaration) {
    this.declaration = declaration;
  }

  /** The files of a declaration: the simple names of their classes, and their texts. */
  static Map<String, String> write(Declaration declaration) {
    return new SourceWriter(declaration).files();
  }

  private Map<String, String> files() {
    Map<String, List<String>> nested = new TreeMap<>();
    Map<String, String> files = new LinkedHashMap<>();
    for (RecordDecl record : declaration.records()) {
      add(record.name(), record(record), files, nested);
    }
    for (InterfaceDecl type : declaration.interfaces()) {
      add(type.name(), interfaceOf(type), files, nested);
      if (type.form() == Declaration.Form.HELD_UNION) {
        files.put("HolderOf" + type.name().simple(), holder(type));
      }
    }
    nested.forEach(
        (outer, texts) ->
            files.put(outer, "public class " + outer + " {\n" + String.join("\n", texts) + "}\n"));
    for (Extra extra : declaration.extras()) {
      files.put(extra.name(), extra.text());
    }
    files.replaceAll((name, text) -> "package " + declaration.packageName() + ";\n\n" + text);
    return files;
  }

  private static void add(
      TypeName name, String text, Map<String, String> files, Map<String, List<String>> nested) {
    if (name.outer().isEmpty()) {
      files.put(name.simple(), text);
    } else {
      nested.computeIfAbsent(name.outer(), key -> new ArrayList<>()).add(text);
    }
  }

  private String record(RecordDecl record) {
    String type = record.name().type();
    String options = String.join(", ", record.options());
    StringBuilder text = new StringBuilder("@" + ANNOTATION + "ArenaValue");
    text.append(options.isEmpty() ? "" : "(" + options + ")").append('\n');
    text.append(record.isPublic() ? "public " : "")
        .append("record ")
        .append(record.name().simple())
        .append(record.typeParameters())
        .append('(')
        .append(parameters(record))
        .append(')');
    List<String> interfaces = new ArrayList<>();
    record.interfaces().forEach(i -> interfaces.add(declaration.interfaceOf(i).get().type()));
    record.platform().forEach(i -> interfaces.add(i.replace("SELF", type)));
    if (!interfaces.isEmpty()) {
      text.append("\n    implements ").append(String.join(", ", interfaces));
    }
    text.append(" {\n");
    constructor(record, text);
    for (Component component : record.components()) {
      if (component.writtenAccessor()) {
        text.append("  public ").append(component.type().text()).append(' ');
        text.append(component.name()).append("() {\n    return ");
        text.append(normalised(component)).append(";\n  }\n");
      }
    }
    methods(record, text);
    record.platform().forEach(i -> text.append(platformMethod(i, record)));
    return text.append("}\n").toString();
  }

  private static String parameters(RecordDecl record) {
    return record.components().stream()
        .map(c -> c.type().declared() + " " + c.name())
        .collect(Collectors.joining(", "));
  }

  private static void constructor(RecordDecl record, StringBuilder text) {
    String modifier = record.isPublic() ? "  public " : "  ";
    boolean isThrowing = record.constructor() == Constructor.THROWING;
    if (isThrowing || record.constructor() == Constructor.COMPACT) {
      text.append(modifier).append(record.name().simple()).append(" {\n");
      record
          .throwingComponent()
          .ifPresent(
              c ->
                  text.append("    if (%s == %d) {\n".formatted(c.name(), Constructor.REFUSED))
                      .append("      throw new java.lang.IllegalArgumentException(\"refused\");\n")
                      .append("    }\n"));
      for (Component c : record.components()) {
        if (!normalised(c).equals(c.name())) {
          text.append("    %s = %s;\n".formatted(c.name(), normalised(c)));
        }
      }
      text.append("  }\n");
    } else if (record.constructor() == Constructor.CANONICAL) {
      text.append(modifier).append(record.name().simple()).append('(');
      text.append(
          record.components().stream()
              .map(c -> c.type().text() + " " + c.name())
              .collect(Collectors.joining(", ")));
      text.append(") {\n");
      for (Component c : record.components()) {
        text.append("    this.%s = %s;\n".formatted(c.name(), normalised(c)));
      }
      text.append("  }\n");
    }
  }

  /** What constructors and accessors make of a component; doing it twice changes nothing more. */
  private static String normalised(Component component) {
    String name = component.name();
    return switch (component.type().text()) {
      case "int" -> name + " & 0xfffff";
      case "long" -> name + " & 0xfffffffL";
      case "byte" -> "(byte) (" + name + " & 0x3f)";
      case "double" -> name + " + 0.0";
      default -> name;
    };
  }

  /** A record implements what is abstract, what two interfaces have, and some defaults. */
  private void methods(RecordDecl record, StringBuilder text) {
    Map<String, MethodDecl> methods = new LinkedHashMap<>();
    Map<String, InterfaceDecl> owners = new LinkedHashMap<>();
    Set<String> needed = new LinkedHashSet<>();
    for (InterfaceDecl type : declaration.ancestors(record)) {
      for (MethodDecl method : type.methods()) {
        String signature = method.signature();
        int choice = (signature + record.name().key()).hashCode() & 3;
        if (!method.isDefault() || methods.containsKey(signature) || choice == 0) {
          needed.add(signature);
        }
        methods.put(signature, method);
        owners.put(signature, type);
      }
    }
    for (String signature : needed) {
      MethodDecl method = methods.get(signature);
      String self =
          method.result().equals("SELF") ? record.name().type() : owners.get(signature).type();
      text.append("  @java.lang.Override public ").append(method.header(self));
      text.append(" {\n    ").append(method.body()).append("\n  }\n");
    }
  }

  private static String platformMethod(String type, RecordDecl record) {
    String self = record.name().type();
    return switch (type) {
      case "java.lang.Runnable" -> "  @java.lang.Override public void run() {}\n";
      case "java.lang.Comparable<SELF>" ->
          "  @java.lang.Override public int compareTo("
              + self
              + " other) {\n    return "
              + compared(record)
              + ";\n  }\n";
      case "java.util.function.IntSupplier" ->
          "  @java.lang.Override public int getAsInt() { return 7; }\n";
      case "java.io.Serializable" -> "  private static final long serialVersionUID = 1L;\n";
      default -> "";
    };
  }

  private static String compared(RecordDecl record) {
    return record.components().stream()
        .filter(c -> List.of("byte", "short", "char", "int", "float").contains(c.type().text()))
        .findFirst()
        // Types alone are named: a component may be called java.
        .map(
            c ->
                "((java.lang.Float) (float) this.%1$s()).compareTo((float) other.%1$s())"
                    .formatted(c.name()))
        .orElse("0");
  }

  private String interfaceOf(InterfaceDecl type) {
    List<RecordDecl> members = declaration.implementors(type);
    StringBuilder text = new StringBuilder();
    if (type.form().isUnion() && type.form() != Declaration.Form.HELD_UNION) {
      text.append('@').append(ANNOTATION).append("ArenaUnion");
      // A sealed one may name its members or not.
      if (type.form() == Declaration.Form.LISTED_UNION || type.methods().size() % 2 == 0) {
        text.append("({");
        text.append(
            members.stream()
                .map(m -> m.name().type() + ".class")
                .collect(Collectors.joining(", ")));
        text.append("})");
      }
      text.append('\n');
    }
    text.append("public ").append(type.form().isSealed() ? "sealed " : "").append("interface ");
    text.append(type.name().simple()).append(type.generic() ? "<T>" : "");
    if (type.parent() != null) {
      text.append(" extends ").append(declaration.interfaceOf(type.parent()).get().type());
    }
    if (type.form().isSealed()) {
      text.append("\n    permits ").append(String.join(", ", permitted(type, members)));
    }
    text.append(" {\n");
    type.members().forEach(member -> text.append("  ").append(member).append('\n'));
    for (Component accessor : type.accessors()) {
      text.append("  %s %s();\n".formatted(accessor.type().text(), accessor.name()));
    }
    String self = type.name().type() + (type.generic() ? "<T>" : "");
    for (MethodDecl method : type.methods()) {
      text.append("  ").append(method.isDefault() ? "default " : "").append(method.header(self));
      text.append(method.isDefault() ? " {\n    " + method.body() + "\n  }\n" : ";\n");
    }
    return text.append("}\n").toString();
  }

  /** Marks an interface as a user does who does not own it. */
  private String holder(InterfaceDecl type) {
    String members =
        declaration.implementors(type).stream()
            .map(m -> m.name().type() + ".class")
            .collect(Collectors.joining(", "));
    return "@%sArenaUnion(type = %s.class, value = {%s})\npublic final class HolderOf%s {}\n"
        .formatted(ANNOTATION, type.name().type(), members, type.name().simple());
  }

  private static List<String> permitted(InterfaceDecl type, List<RecordDecl> members) {
    List<String> permitted = new ArrayList<>();
    for (RecordDecl member : members) {
      permitted.add(member.name().type());
      permitted.add(member.name().view());
    }
    if (type.form().isUnion()) {
      permitted.add(type.name().view());
    }
    return permitted;
  }
}
