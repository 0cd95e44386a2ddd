package io.github.lightarena.benchmarks.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What several JVMs found of one benchmark with one set of parameters.
 *
 * @param workload such as {@code scope}
 * @param contender such as {@code Heap}, with the configuration if it is not the usual one
 * @param method such as {@code records}
 * @param parameters such as {@code length=1024}; empty if there are none
 * @param median of the JVMs' means, in nanoseconds an operation
 * @param least of the JVMs' means
 * @param most of the JVMs' means
 * @param bytes allocated on the Java heap an operation, the most of any JVM; NaN if not counted
 */
public record Measurement(
    String workload,
    String contender,
    String method,
    String parameters,
    double median,
    double least,
    double most,
    double bytes) {
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  /** {@return what JMH found, under a configuration} */
  public static Measurement of(RunResult result, Configuration configuration) {
    BenchmarkParams params = result.getParams();
    String[] names = params.getBenchmark().split("\\.");
    String method = names[names.length - 1];
    String type = names[names.length - 2];
    String workload = names[names.length - 3];
    String contender =
        type.substring(0, type.length() - workload.length()) + configuration.suffix();
    Collection<BenchmarkResult> jvms = result.getBenchmarkResults();
    double[] means = jvms.stream().mapToDouble(r -> r.getPrimaryResult().getScore()).toArray();
    Arrays.sort(means);
    double bytes = jvms.stream().mapToDouble(Measurement::bytes).max().orElse(Double.NaN);
    String parameters =
        params.getParamsKeys().stream()
            .map(key -> key + "=" + params.getParam(key))
            .collect(Collectors.joining(" "));
    return new Measurement(
        workload,
        contender,
        method,
        parameters,
        median(means),
        means[0],
        means[means.length - 1],
        bytes);
  }

  private static double bytes(BenchmarkResult result) {
    Result<?> found = result.getSecondaryResults().get(ALLOCATION);
    return found == null ? Double.NaN : found.getScore();
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** {@return the contender and what it does} */
  public String label() {
    return contender + " " + method;
  }

  /** {@return the value of a parameter, or an empty string} */
  String parameter(String name) {
    for (String pair : parameters.split(" ")) {
      if (pair.startsWith(name + "=")) {
        return pair.substring(name.length() + 1);
      }
    }
    return "";
  }

  /** {@return a number with three digits that count, or what is before its point} */
  static String format(double number) {
    if (Double.isNaN(number)) {
      return "-";
    }
    int decimals = number < 10 ? 2 : number < 100 ? 1 : 0;
    return String.format(Locale.ROOT, "%,." + decimals + "f", number);
  }
}
