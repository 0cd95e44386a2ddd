package io.github.lightarena.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The JVM flags and parameters under which some or all benchmarks run. */
public enum Configuration {
  /** Everything, on G1. */
  G1(".*", List.of("-XX:+UseG1GC", "-Xms2g", "-Xmx2g"), Map.of("memory", "heap,direct")),

  /** Records on the Java heap, on the other collector that keeps its pauses short. */
  ZGC("\\.Heap\\w+\\.records", List.of("-XX:+UseZGC", "-Xms2g", "-Xmx2g"), Map.of()),

  /** Loops over arrays that C2 may not turn into vector code. */
  SCALAR(
      "\\.ArrayFloats\\.(oneOperand|twoOperands|max)",
      List.of("-XX:+UseG1GC", "-Xms2g", "-Xmx2g", "-XX:-UseSuperWord"),
      Map.of()),

  /** Slices on heap blocks in a JVM that has used direct ones: a cliff, shown at one length. */
  BOTH(
      "\\.ArenaFloats\\.",
      List.of("-XX:+UseG1GC", "-Xms2g", "-Xmx2g"),
      Map.of("memory", "both", "length", "1024"));

  private final String include;
  private final List<String> jvmFlags;
  private final Map<String, String> parameters;

  Configuration(String include, List<String> jvmFlags, Map<String, String> parameters) {
    this.include = include;
    this.jvmFlags = jvmFlags;
    this.parameters = parameters;
  }

  /** {@return the regular expression of the benchmarks that run so} */
  public String include() {
    return include;
  }

  /** {@return the flags} */
  public List<String> jvmFlags() {
    return jvmFlags;
  }

  /** {@return values of parameters, apart by commas; others have all their values} */
  public Map<String, String> parameters() {
    return parameters;
  }

  /** {@return what is put behind the name of a contender; nothing where parameters tell} */
  String suffix() {
    return this == G1 || this == BOTH ? "" : " (" + name().toLowerCase(Locale.ROOT) + ")";
  }
}
