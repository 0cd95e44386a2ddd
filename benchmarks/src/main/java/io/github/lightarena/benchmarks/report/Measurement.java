package io.github.lightarena.benchmarks.report;

import java.util.Collection;
import java.util.List;
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
 * @param means of the JVMs, in nanoseconds an operation, in the order of the rounds
 * @param bytes allocated on the Java heap an operation, the most of any JVM; NaN if not counted
 */
public record Measurement(
    String workload,
    String contender,
    String method,
    String parameters,
    List<Double> means,
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
    List<Double> means = jvms.stream().map(r -> r.getPrimaryResult().getScore()).toList();
    double bytes = jvms.stream().mapToDouble(Measurement::bytes).max().orElse(Double.NaN);
    String parameters =
        params.getParamsKeys().stream()
            .map(key -> key + "=" + params.getParam(key))
            .collect(Collectors.joining(" "));
    return new Measurement(workload, contender, method, parameters, means, bytes);
  }

  private static double bytes(BenchmarkResult result) {
    Result<?> found = result.getSecondaryResults().get(ALLOCATION);
    return found == null ? Double.NaN : found.getScore();
  }

  /** {@return the median of the JVMs' means, in nanoseconds an operation} */
  double median() {
    return Spread.of(means).median();
  }

  /** {@return the time of this one by that of another: of medians, with the range of rounds} */
  Spread ratioTo(Measurement other) {
    return Spread.ratio(means, other.means);
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
}
