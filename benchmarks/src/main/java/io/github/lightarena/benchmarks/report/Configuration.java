package io.github.lightarena.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** The JVM flags under which some or all benchmarks run. */
public enum Configuration {
  /** Everything, on G1. */
  G1(".*", List.of("-XX:+UseG1GC", "-Xms2g", "-Xmx2g")),

  /** Records on the Java heap, on the other collector that keeps its pauses short. */
  ZGC("\\.Heap\\w+\\.records", List.of("-XX:+UseZGC", "-Xms2g", "-Xmx2g")),

  /** Loops over arrays that C2 may not turn into vector code. */
  SCALAR(
      "\\.ArrayFloats\\.(oneOperand|twoOperands|max)",
      List.of("-XX:+UseG1GC", "-Xms2g", "-Xmx2g", "-XX:-UseSuperWord"));

  private final String include;
  private final List<String> jvmFlags;

  Configuration(String include, List<String> jvmFlags) {
    this.include = include;
    this.jvmFlags = jvmFlags;
  }

  /** {@return the regular expression of the benchmarks that run so} */
  public String include() {
    return include;
  }

  /** {@return the flags} */
  public List<String> jvmFlags() {
    return jvmFlags;
  }

  /** {@return what is put behind the name of a contender; nothing for {@link #G1}} */
  String suffix() {
    return this == G1 ? "" : " (" + name().toLowerCase(Locale.ROOT) + ")";
  }
}
