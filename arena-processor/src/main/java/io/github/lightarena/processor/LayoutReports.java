package io.github.lightarena.processor;

import io.github.lightarena.processor.report.Drawing;
import io.github.lightarena.processor.report.LayoutFormat;
import io.github.lightarena.processor.validate.Problem;
import io.github.lightarena.processor.validate.ProblemCode;
import io.github.lightarena.processor.write.SourceWriter;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Keeps what is drawn of each record until the last round, for {@code -Aarena.layout}: by module
 * and name, so that the file is the same whatever the order of the sources.
 */
final class LayoutReports {

  private final ProcessingEnvironment environment;

  /** Null if none is asked for. */
  private final LayoutFormat format;

  private final Map<String, Map<String, Drawing>> drawings = new TreeMap<>();

  LayoutReports(ProcessingEnvironment environment) {
    this.environment = environment;
    Map<String, String> options = environment.getOptions();
    String value = options.get(LayoutFormat.OPTION);
    format = LayoutFormat.of(value).orElse(null);
    if (format == null && options.containsKey(LayoutFormat.OPTION)) {
      Problem problem = Problem.of(ProblemCode.LAYOUT_OPTION, null, value == null ? "" : value);
      environment.getMessager().printMessage(Diagnostic.Kind.ERROR, problem.message());
    }
  }

  /** Notes a record that was processed without a problem. */
  void add(Round round, TypeElement record) {
    if (format != null) {
      String module =
          environment.getElementUtils().getModuleOf(record) == null
              ? ""
              : environment.getElementUtils().getModuleOf(record).getQualifiedName().toString();
      drawings
          .computeIfAbsent(module, name -> new TreeMap<>())
          .put(record.getQualifiedName().toString(), round.draw(record));
    }
  }

  /** Writes a file for each module, and tells where it is. */
  void write() {
    drawings.forEach(
        (module, values) -> {
          String text = format.draw(module, new ArrayList<>(values.values()));
          // Only several modules at once are told apart by their folders.
          String folder = drawings.size() > 1 ? module + "/" : "";
          Object place = new SourceWriter(environment).writeReport(folder, format.fileName(), text);
          environment
              .getMessager()
              .printMessage(Diagnostic.Kind.NOTE, "[Arena] layout of values: " + place);
        });
  }
}
