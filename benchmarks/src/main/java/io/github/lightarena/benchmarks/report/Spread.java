package io.github.lightarena.benchmarks.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A number that was measured in several rounds.
 *
 * @param median of the rounds
 * @param least of the rounds
 * @param most of the rounds
 */
public record Spread(double median, double least, double most) {
  /** {@return what some numbers spread over; at least one} */
  public static Spread of(List<Double> numbers) {
    List<Double> sorted = new ArrayList<>(numbers);
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    return new Spread(median, sorted.get(0), sorted.get(sorted.size() - 1));
  }

  /**
   * {@return the ratio of the medians of two series, with the least and the most ratio of a round}
   */
  public static Spread ratio(List<Double> numbers, List<Double> others) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < Math.min(numbers.size(), others.size()); i++) {
      ratios.add(numbers.get(i) / others.get(i));
    }
    Spread rounds = of(ratios);
    double ratio = of(numbers).median / of(others).median;
    return new Spread(ratio, Math.min(ratio, rounds.least), Math.max(ratio, rounds.most));
  }

  /** {@return such as {@code 0.91 to 1.08}} */
  public String range() {
    return format(least) + " to " + format(most);
  }

  /** {@return a number with three digits that count, or what is before its point} */
  public static String format(double number) {
    if (Double.isNaN(number)) {
      return "-";
    }
    int decimals = number < 10 ? 2 : number < 100 ? 1 : 0;
    return String.format(Locale.ROOT, "%,." + decimals + "f", number);
  }
}
