package io.github.lightarena.it.property;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.codegen.ArenaView;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compiles declarations, many at a time, and says of each whether all is as it must be. */
final class Judge {

  private static final Pattern CODE =
      Pattern.compile("^error: \\S*?: \\[(\\w+)\\] ", Pattern.DOTALL);

  private static final String UNKNOWN_TYPE = "ArenaUnknownType";

  /** The codes of the documentation. */
  private final Set<String> documented;

  Judge(Set<String> documented) {
    this.documented = documented;
  }

  /** Judges declarations, each by itself in the end. */
  List<Verdict> judge(List<Declaration> declarations) {
    List<Verdict> verdicts = new ArrayList<>();
    verdicts.addAll(accept(declarations.stream().filter(d -> d.expected().isEmpty()).toList()));
    verdicts.addAll(refuse(declarations.stream().filter(d -> !d.expected().isEmpty()).toList()));
    return verdicts;
  }

  /** What has no mistake must compile without a warning, and its checks must pass. */
  private List<Verdict> accept(List<Declaration> declarations) {
    if (declarations.isEmpty()) {
      return List.of();
    }
    Map<String, String> sources = new LinkedHashMap<>(Support.sources());
    for (Declaration declaration : declarations) {
      sources.putAll(sources(declaration));
      sources.put(
          declaration.packageName() + "." + CheckWriter.NAME, CheckWriter.write(declaration));
    }
    Javac.Result result;
    try {
      result = Javac.compile(sources);
    } catch (AssertionError e) {
      result = new Javac.Result(Map.of(), Map.of("", List.of(trace(e))), Map.of());
    }
    if (result.said().isEmpty()) {
      Loader loader = new Loader(result.classes());
      Map<String, Map<String, Integer>> forms = result.forms();
      return declarations.stream()
          .map(d -> run(d, loader, forms.getOrDefault(d.packageName(), Map.of())))
          .toList();
    }
    if (declarations.size() == 1) {
      List<String> all = new ArrayList<>();
      result.said().values().forEach(all::addAll);
      return List.of(Verdict.failed(declarations.get(0), String.join("\n", all)));
    }
    return divide(declarations, result.said().keySet());
  }

  /** Each that something was said of by itself, and the others without them. */
  private List<Verdict> divide(List<Declaration> declarations, Set<String> packages) {
    List<Declaration> guilty =
        declarations.stream().filter(d -> packages.contains(d.packageName())).toList();
    List<Verdict> verdicts = new ArrayList<>();
    if (guilty.isEmpty() || guilty.size() == declarations.size()) {
      int half = declarations.size() / 2;
      verdicts.addAll(accept(declarations.subList(0, half)));
      verdicts.addAll(accept(declarations.subList(half, declarations.size())));
      return verdicts;
    }
    guilty.forEach(d -> verdicts.addAll(accept(List.of(d))));
    verdicts.addAll(accept(declarations.stream().filter(d -> !guilty.contains(d)).toList()));
    return verdicts;
  }

  /** What has a mistake must be refused with the code of that mistake, and nothing else. */
  private List<Verdict> refuse(List<Declaration> declarations) {
    if (declarations.isEmpty()) {
      return List.of();
    }
    Map<String, String> sources = new LinkedHashMap<>(Support.sources());
    declarations.forEach(d -> sources.putAll(sources(d)));
    Map<String, List<String>> said;
    try {
      said = Javac.compile(sources).said();
    } catch (AssertionError e) {
      if (declarations.size() == 1) {
        return List.of(Verdict.failed(declarations.get(0), trace(e)));
      }
      List<Verdict> verdicts = new ArrayList<>();
      declarations.forEach(d -> verdicts.addAll(refuse(List.of(d))));
      return verdicts;
    }
    return declarations.stream()
        .map(d -> refusal(d, said.getOrDefault(d.packageName(), List.of())))
        .toList();
  }

  private Verdict refusal(Declaration declaration, List<String> said) {
    List<String> codes = new ArrayList<>();
    for (String line : said) {
      Matcher matcher = CODE.matcher(line);
      codes.add(matcher.find() ? matcher.group(1) : "javac");
    }
    if (declaration.expected().equals(List.of(UNKNOWN_TYPE))) {
      // javac itself says so, too; and it names each record that has to wait for that one.
      codes.removeAll(List.of("javac"));
      codes = codes.stream().distinct().toList();
    }
    return codes.equals(declaration.expected()) && documented.containsAll(codes)
        ? Verdict.refused(declaration, codes)
        : Verdict.failed(
            declaration,
            "refused with %s instead of %s:%n%s"
                .formatted(codes, declaration.expected(), String.join("\n", said)));
  }

  private static Map<String, String> sources(Declaration declaration) {
    Map<String, String> sources = new LinkedHashMap<>();
    SourceWriter.write(declaration)
        .forEach((name, text) -> sources.put(declaration.packageName() + "." + name, text));
    return sources;
  }

  /** Runs the checks in arenas of every sort. */
  private static Verdict run(Declaration declaration, Loader loader, Map<String, Integer> forms) {
    try {
      Class<?> type = loader.loadClass(declaration.packageName() + "." + CheckWriter.NAME);
      Checked check = (Checked) type.getDeclaredConstructor().newInstance();
      run(check, MemoryArena.builder().strict().build(), declaration.seed(), true);
      run(check, MemoryArena.builder().strict().direct().build(), declaration.seed() + 1, true);
      MemoryArena pooled = MemoryArena.builder().strict(false).blockByteSize(4096).build();
      for (int scope = 2; scope < 4; scope++) {
        run(check, pooled, declaration.seed() + scope, false);
      }
      return Verdict.accepted(declaration, forms);
    } catch (Throwable e) { // what a check throws is what this test is about
      return Verdict.failed(declaration, trace(e));
    }
  }

  private static void run(Checked check, MemoryArena arena, long seed, boolean strict) {
    Collection<Object> views;
    try (Allocator alloc = arena.allocator()) {
      views = check.check(new Values(seed), alloc);
    }
    for (Object view : views) {
      Checks.dead((ArenaView) view);
    }
    Checks.isTrue("no byte is used after the scope", arena.stats().usedBytes() == 0);
    if (strict) {
      arena.close();
    }
  }

  private static String trace(Throwable e) {
    StringWriter text = new StringWriter();
    e.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(Judge.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
