package io.github.lightarena.processor;

import com.google.auto.service.AutoService;
import io.github.lightarena.processor.escape.EscapeOptions;
import io.github.lightarena.processor.model.Annotations;
import io.github.lightarena.processor.report.LayoutFormat;
import io.github.lightarena.processor.validate.Problem;
import io.github.lightarena.processor.validate.ProblemCode;
import io.github.lightarena.processor.write.SourceWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Generates views and codecs for {@code @ArenaValue} records, and unions for {@code @ArenaUnion}
 * interfaces.
 *
 * <p>This class knows rounds and nothing else. Each record or union goes through five steps, each a
 * package of its own, and each handing plain data to the next:
 *
 * <pre>
 *   collect    what is marked in this round, and what had to wait in an earlier one
 *   read       model     TypeElement -> ValueModel, UnionModel
 *   validate   validate  model       -> all its problems, each with a code and a place
 *   plan       layout    sizes and alignments -> ValueLayout: integers only
 *   generate   generate  model and layout     -> TypeSpec, the Java source
 *   write      write     TypeSpec             -> a file, with the one record as its origin
 * </pre>
 *
 * <p>A record with problems gets an error for each, and a stub of what would have been generated,
 * so that the compiler does not add an error for every use.
 *
 * <p>Types that this processor generates itself do not exist in the first round; they are found by
 * name, so that records may name their own views and each other's. Only what another processor
 * generates makes a record wait for the next round. It is remembered by its name, since a later
 * round has other elements. Whatever still waits in the last round is an error that names the type.
 *
 * <p>One file comes from one record and the types that it names: for Gradle the processor is
 * isolating. Nothing in the output depends on the order of the inputs, on time, or on hashes.
 */
@AutoService(Processor.class)
public final class ArenaValueProcessor extends AbstractProcessor {

  private final Set<String> sources = new LinkedHashSet<>();
  private final Set<String> pending = new LinkedHashSet<>();
  private LayoutReports reports;

  /** Made by the compiler, which finds the class as a service. */
  public ArenaValueProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Annotations.ARENA_VALUE, Annotations.ARENA_UNION);
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(EscapeOptions.OPTION, LayoutFormat.OPTION);
  }

  /**
   * Starts the processor, reads its options, and passes the option of the scope checker on to it.
   */
  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    EscapeOptions.publish(environment.getOptions());
    reports = new LayoutReports(environment);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /**
   * Processes a round.
   *
   * @return false: the annotations are not claimed. Claiming them would spare users of {@code
   *     -Xlint:processing} a warning, but where all annotations of a compilation are claimed, as
   *     when one record alone is compiled anew, javac does not start the processors that come after
   *     this one and ask for every annotation, such as the Checker Framework: their checks would be
   *     left out without a word
   */
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    for (TypeElement annotation : annotations) {
      for (Element element : environment.getElementsAnnotatedWith(annotation)) {
        if (element instanceof TypeElement type) {
          pending.add(type.getQualifiedName().toString());
        }
      }
    }
    sources.addAll(pending);
    Round round = new Round(processingEnv, elements(sources), environment.processingOver());
    for (TypeElement source : elements(pending)) {
      if (process(round, source)) {
        pending.remove(source.getQualifiedName().toString());
      }
    }
    if (environment.processingOver() && !environment.errorRaised()) {
      reports.write();
    }
    return false;
  }

  /** Whether the record or union is done, and need not wait for another round. */
  private boolean process(Round round, TypeElement source) {
    try {
      Round.Outcome outcome = round.process(source);
      outcome.problems().forEach(this::print);
      SourceWriter writer = new SourceWriter(processingEnv);
      outcome.files().forEach(file -> writer.write(file, source));
      boolean isValue = Annotations.has(source, Annotations.ARENA_VALUE);
      if (isValue && outcome.problems().isEmpty() && !outcome.files().isEmpty()) {
        reports.add(round, source);
      }
      return !outcome.waits();
    } catch (RuntimeException e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      print(Problem.of(ProblemCode.INTERNAL, source, source.getQualifiedName(), trace));
      writeStubs(round, source);
      return true;
    }
  }

  /** Writes what stubs can be written after an unexpected exception, which is reported already. */
  private void writeStubs(Round round, TypeElement source) {
    try {
      SourceWriter writer = new SourceWriter(processingEnv);
      round.stub(source).forEach(file -> writer.writeIfAbsent(file, source));
    } catch (RuntimeException e) {
      // What made the exception makes another one: it would say no more than the first.
    }
  }

  private void print(Problem problem) {
    processingEnv
        .getMessager()
        .printMessage(Diagnostic.Kind.ERROR, problem.message(), problem.position());
  }

  private List<TypeElement> elements(Set<String> names) {
    List<TypeElement> elements = new ArrayList<>();
    for (String name : names) {
      TypeElement element = processingEnv.getElementUtils().getTypeElement(name);
      if (element != null) {
        elements.add(element);
      }
    }
    return elements;
  }
}
