package io.github.lightarena.it.property;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tries every type within every other, and with every mark: which of them the processor accepts is
 * what random declarations have to be made of.
 */
final class Forms {

  private static final String MARK = "@io.github.lightarena.annotation.";
  private static final String RUNTIME = "io.github.lightarena.";

  /** Java itself has no {@code ValueSlice} of it. */
  private static final String OBJECT = "java.lang.Object";

  /** Types, one at least of each kind, behind their marks. */
  private static final List<List<String>> TYPES =
      List.of(
          List.of("", "int"),
          List.of("", "java.lang.Integer"),
          List.of("", "support.Small"),
          List.of("", "grid.DotRecord"),
          List.of(MARK + "Inline(grid.DotRecord.class) ", "grid.Face"),
          List.of("", "grid.Shape"),
          List.of("", "grid.AnyShape"),
          List.of("", "grid.Face"),
          List.of("", "grid.Box<java.lang.String>"),
          List.of("", "grid.Dot"),
          List.of("", RUNTIME + "IntSlice"),
          List.of("", "grid.Dot.Slice"),
          List.of("", "grid.AnyShape.Slice"),
          List.of("", "java.lang.String"),
          List.of("", "java.lang.CharSequence"),
          List.of("", "int[]"),
          List.of(MARK + "Length(3) ", "int[]"),
          List.of("", "java.util.OptionalInt"),
          List.of("", "java.util.UUID"),
          List.of("", "java.math.BigInteger"),
          List.of(MARK + "Convert(support.MoneyConverter.class) ", "support.Money"),
          List.of(MARK + "OnHeap ", OBJECT));

  private static final List<String> AROUND =
      List.of(
          "java.util.List<%s>",
          "%s[]",
          RUNTIME + "ValueSlice<%s>",
          RUNTIME + "ReferenceSlice<%s>",
          "java.util.Optional<%s>");

  private Forms() {}

  /** The components to be tried: each with its marks. */
  private static Set<String> components() {
    Set<String> components = new LinkedHashSet<>();
    for (List<String> type : TYPES) {
      List<String> held = new ArrayList<>(List.of(type.get(1)));
      AROUND.stream()
          .filter(around -> !around.contains("ValueSlice") || !type.get(1).equals(OBJECT))
          .forEach(around -> held.add(within(around, type.get(1))));
      for (String text : held) {
        String box = ComponentType.BOXES.getOrDefault(text, text);
        components.add(type.get(0) + text);
        components.add(type.get(0) + MARK + "Nullable " + box);
        components.add(type.get(0) + within("java.util.Optional<%s>", text));
      }
    }
    return components;
  }

  private static String within(String around, String type) {
    return around.formatted(
        around.equals("%s[]") ? type : ComponentType.BOXES.getOrDefault(type, type));
  }

  /**
   * What the processor accepts.
   *
   * @param components each with its marks
   * @param said what was said of all together without those that were refused
   * @param stored how they are stored, in the words of {@link KindReader}
   */
  record Accepted(List<String> components, Map<String, List<String>> said, Set<String> stored) {}

  /** Both tests ask, and it takes a while. */
  private static Accepted accepted;

  static synchronized Accepted accepted() {
    if (accepted == null) {
      accepted = ask();
    }
    return accepted;
  }

  /** Asks it about all at once, and then has the code of those compiled that it accepts. */
  private static Accepted ask() {
    List<String> all = List.copyOf(components());
    Set<String> refused = Javac.compile(sources(all)).said().keySet();
    List<String> accepted = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!refused.contains("grid" + i)) {
        accepted.add(all.get(i));
      }
    }
    Javac.Result result = Javac.compile(sources(accepted));
    Set<String> stored = new TreeSet<>();
    result.forms().values().forEach(forms -> stored.addAll(forms.keySet()));
    return new Accepted(accepted, result.said(), stored);
  }

  private static Map<String, String> sources(List<String> components) {
    Map<String, String> sources = new LinkedHashMap<>(Support.sources());
    String value = Mistakes.VALUE;
    sources.put(
        "grid.DotRecord",
        "package grid; "
            + value
            + "public record DotRecord(int x) implements Shape, Face, Box<java.lang.String> {}");
    sources.put("grid.Face", "package grid; public interface Face {}");
    sources.put("grid.Box", "package grid; public interface Box<T> {}");
    sources.put(
        "grid.Shape",
        "package grid; " + Mistakes.UNION + "(DotRecord.class) public interface Shape {}");
    for (int i = 0; i < components.size(); i++) {
      sources.put(
          "grid" + i + ".TryRecord",
          "package grid%d; %spublic record TryRecord(%s c) {}"
              .formatted(i, value, components.get(i)));
    }
    return sources;
  }
}
