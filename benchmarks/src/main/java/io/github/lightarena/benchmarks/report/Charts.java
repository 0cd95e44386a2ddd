package io.github.lightarena.benchmarks.report;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;

/** Draws a bar for each measurement, one chart a workload and length. */
public final class Charts {
  private static final int WIDTH = 900;
  private static final int BAR_HEIGHT = 34;
  private static final int FRAME_HEIGHT = 110;

  private Charts() {}

  /**
   * Writes the charts.
   *
   * @param groups the measurements of each chart, by its name
   * @param renderSpeeds the path tracer's samples a second, by setting; none if it did not run
   * @param directory gets a PNG file for each
   * @return the files
   * @throws IOException if a file cannot be written
   */
  public static List<Path> write(
      Map<String, List<Measurement>> groups, Map<String, List<Double>> renderSpeeds, Path directory)
      throws IOException {
    Files.createDirectories(directory);
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, List<Measurement>> group : groups.entrySet()) {
      files.add(save(chart(group.getKey(), group.getValue()), directory));
    }
    if (!renderSpeeds.isEmpty()) {
      List<Double> medians =
          renderSpeeds.values().stream().map(speeds -> Spread.of(speeds).median()).toList();
      files.add(
          save(
              chart(
                  "render",
                  "samples/s (median; more is better)",
                  medians,
                  List.copyOf(renderSpeeds.keySet())),
              directory));
    }
    return files;
  }

  private static Path save(HorizontalBarChart chart, Path directory) throws IOException {
    Path file = directory.resolve(chart.getTitle() + ".png");
    ChartEncoder.saveChart(chart, file.toString(), "png");
    return file;
  }

  private static HorizontalBarChart chart(String title, List<Measurement> measurements) {
    List<Double> medians = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (Measurement m : measurements) {
      String memory = m.parameter("memory");
      medians.add(m.median());
      labels.add(m.label() + (memory.isEmpty() ? "" : ", " + memory));
    }
    return chart(title, "ns/op (median; less is better)", medians, labels);
  }

  private static HorizontalBarChart chart(
      String title, String axis, List<Double> numbers, List<String> labels) {
    HorizontalBarChart chart =
        new HorizontalBarChartBuilder()
            .width(WIDTH)
            .height(FRAME_HEIGHT + BAR_HEIGHT * numbers.size())
            .title(title)
            .xAxisTitle(axis)
            .build();
    chart.getStyler().setLegendVisible(false);
    chart.getStyler().setLabelsVisible(false);
    chart.getStyler().setXAxisDecimalPattern("#,##0");
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    // Without a number XChart leaves out labels that it finds too near.
    chart.getStyler().setXAxisMaxLabelCount(Math.max(2, numbers.size()));
    chart.getStyler().setXAxisMin(0.0);
    chart.getStyler().setSeriesColors(new Color[] {new Color(0x2f6f9f)});
    chart.addSeries(axis, numbers, labels);
    return chart;
  }
}
