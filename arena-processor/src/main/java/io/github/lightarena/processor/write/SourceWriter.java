package io.github.lightarena.processor.write;

import io.github.lightarena.processor.generate.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Writes generated files. */
public final class SourceWriter {

  private final Filer filer;

  /**
   * Makes a writer.
   *
   * @param environment the compiler's
   */
  public SourceWriter(ProcessingEnvironment environment) {
    this.filer = environment.getFiler();
  }

  /**
   * Writes a file.
   *
   * @param file the file
   * @param origin the one record or union that it comes from: an incremental build writes the file
   *     again if that changes
   * @throws UncheckedIOException if it cannot be written
   */
  public void write(SourceFile file, TypeElement origin) {
    try (Writer writer = filer.createSourceFile(file.qualifiedName(), origin).openWriter()) {
      writer.write(SourceFormatter.format(file.text()));
    } catch (IOException e) {
      throw new UncheckedIOException("file=" + file.qualifiedName(), e);
    }
  }

  /**
   * Writes a file, unless one of that name has been begun before, in this compilation or by hand.
   *
   * @param file the file
   * @param origin the one record or union that it comes from
   * @throws UncheckedIOException if it cannot be written for another reason
   */
  public void writeIfAbsent(SourceFile file, TypeElement origin) {
    try {
      write(file, origin);
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof FilerException)) {
        throw e;
      }
    }
  }
}
